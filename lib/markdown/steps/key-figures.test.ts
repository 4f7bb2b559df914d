import { expect, it } from 'vitest';
import { renderMarkdown } from '../pipeline';

const FIGURES =
  '<dl class="figures"><div><dt>全年营收</dt><dd>120 亿元</dd></div><div><dt>增长</dt><dd>+18%</dd></div></dl>';
const plain = (html: string) => html.replaceAll('\n', '').replaceAll('</div> <div>', '</div><div>');

it.each([
  ['a list', '- 全年营收：120 亿元\n- 增长：+18%\n{: .figures}'],
  ['a loose list', '- 全年营收：120 亿元\n\n- 增长：+18%\n{: .figures}'],
  ['half-width colons', '* 全年营收: 120 亿元\n* 增长: +18%\n{: .figures}'],
])('makes key figures of %s', (_, markdown) => {
  expect(plain(renderMarkdown(markdown))).toBe(FIGURES);
});

it('leaves a definition list what it is', () => {
  expect(plain(renderMarkdown('增长\n: +18%\n{: .figures}'))).toBe(
    '<dl class="figures"><dt>增长</dt><dd>+18%</dd></dl>',
  );
});

it('keeps what is marked, and takes no time or address for a figure', () => {
  expect(renderMarkdown('- **收盘** 10:30：`3,000`\n{: .figures}')).toContain(
    '<dt><strong>收盘</strong> 10:30</dt><dd><code>3,000</code></dd>',
  );
});

it.each([
  ['an item without a colon', '- 营收：1\n- 增长 2\n{: .figures}', ':2:1 这一项分不出名称和数字'],
  ['an item without a figure', '- 营收：\n{: .figures}', ':1:1 这一项分不出名称和数字'],
])('says of %s what is wrong', (_, markdown, message) => {
  expect(() => renderMarkdown(markdown)).toThrow(message);
});

it('leaves other lists alone', () => {
  expect(renderMarkdown('- 营收：1')).not.toContain('<dl');
});
