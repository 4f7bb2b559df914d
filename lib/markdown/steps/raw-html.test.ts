import type { Root } from 'hast';
import { expect, it } from 'vitest';
import { renderMarkdown } from '../pipeline';
import { rehypeRawHtml } from './raw-html';

it('parses raw HTML as the browser would', () => {
  expect(renderMarkdown('<ruby>汉<rt>hàn</ruby>字\n').trim()).toBe(
    '<p><ruby>汉<rt>hàn</rt></ruby>字</p>',
  );
});

it('leaves a document without any as it is', () => {
  const tree: Root = { type: 'root', children: [{ type: 'text', value: '字' }] };
  expect(rehypeRawHtml()(tree, undefined as never)).toBe(tree);
});

it('does not parse a document for its comments alone, and shows none', () => {
  const tree = { type: 'root', children: [{ type: 'raw', value: '<!--more-->' }] } as Root;
  expect(rehypeRawHtml()(tree, undefined as never)).toBe(tree);
  expect(renderMarkdown('前<!-- 甲 -->后\n\n<!--more-->\n\n末\n')).toBe(
    renderMarkdown('前<!-- 甲 -->后\n\n<!--more--><b></b>\n\n末\n').replace('<b></b>', ''),
  );
});

it.each(['<!-->', '<!--->', '<!-- 甲 --!>', '<!-- 甲 --> <b>乙</b>'])(
  'has %s parsed, which a browser does not take for a comment alone',
  (html) => {
    const tree = { type: 'root', children: [{ type: 'raw', value: html }] } as Root;
    expect(rehypeRawHtml()(tree, undefined as never)).not.toBe(tree);
  },
);
