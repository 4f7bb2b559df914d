import { describe, expect, it } from 'vitest';
import { blocksOf } from '@/lib/content/compiled/body-blocks';
import { quote } from './quote';

const blocks = blocksOf(
  '<h2 id="a">一、样例</h2><p>我们不支持涨价。样例公司说：“80%的人没有影响。”<ruby>月亮<rp>（</rp><rt>yuèliàng</rt><rp>）</rp></ruby>很圆。</p>' +
    '<p>第二段<strong>接着</strong>说，<br>换了一行。<sup><a data-footnote-ref href="#n">1</a></sup>然后完了。</p>' +
    '<ul><li>一条：OpenAI in 2026.</li></ul><pre><code>const 代码 = 1;</code></pre>',
);
const said = (words: string) => quote(words, blocks);

describe('what an article says is quoted in whole sentences', () => {
  it.each([
    ['a sentence', '我们不支持涨价。', ['我们不支持涨价。']],
    ['half of one, whose meaning it would turn round', '支持涨价', ['我们不支持涨价。']],
    ['with marks and figures', '80%的人', ['样例公司说：“80%的人没有影响。”']],
    ['without what is said above a character', '月亮很圆', ['月亮很圆。']],
    ['over paragraphs', '很圆。第二段', ['月亮很圆。', '第二段接着说，']],
    [
      'whatever its white space',
      '月亮 很圆。\n\n第二段\u200b接着',
      ['月亮很圆。', '第二段接着说，'],
    ],
    ['over a note', '换了一行。然后', ['换了一行。然后完了。']],
    ['in a list', 'OpenAI in', ['一条：OpenAI in 2026.']],
  ])('%s', (_name, words, expected) => {
    expect(said(words)).toEqual(expected);
  });
});

it.each([
  ['what it does not say', '我们支持涨价'],
  ['what it says elsewhere, put together', '我们不支持涨价。月亮很圆。'],
  ['other marks', '我们不支持涨价！'],
  ['other figures', '８０％的人'],
  ['code', 'const 代码'],
  ['nothing', ''],
  ['white space', ' \u200b '],
  ['a single character', '我'],
])('does not quote %s', (_name, words) => {
  expect(said(words)).toBeNull();
});

it('does not quote at length', () => {
  const long = blocksOf(`<p>${'很长的一句，'.repeat(60)}完。</p>`);
  expect(quote('很长的一句', long)).toBeNull();
});
