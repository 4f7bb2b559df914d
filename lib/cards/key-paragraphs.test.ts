import { expect, it } from 'vitest';
import { blocksOf } from '@/lib/content/compiled/body-blocks';
import { keyParagraphs } from './key-paragraphs';

const of = (html: string) =>
  keyParagraphs(blocksOf(html)).map(({ heading, text }) => [heading, text]);

it('the opening, and the first paragraph below each heading of the second level', () => {
  expect(
    of(
      '<p>开头。</p><p>开头二。</p><h2 id="a">甲</h2><ul><li>一条</li></ul><p>甲一<br>又一行。</p><p>甲二。</p>' +
        '<h3 id="b">甲下</h3><p>甲三。</p><h2 id="c">乙</h2><table><tr><td>表</td></tr></table><h2 id="d">丙</h2><p>丙一。</p>' +
        '<section data-footnotes class="footnotes"><ol><li><p>注。</p></li></ol></section>',
    ),
  ).toEqual([
    ['', '开头。开头二。'],
    ['甲', '甲一 又一行。甲二。甲三。'],
    ['丙', '丙一。'],
  ]);
});

it('the first three paragraphs where there are no such headings, and none of what has none', () => {
  expect(
    of(
      '<h3>小</h3><p>一。</p><blockquote><p>引。</p></blockquote><p>二。</p><p>三。</p><p>四。</p>',
    ),
  ).toEqual([
    ['', '一。'],
    ['', '二。'],
    ['', '三。'],
  ]);
  expect(of('<pre><code>x</code></pre>')).toEqual([]);
});

it('no more than seven', () => {
  expect(of('<h2>节</h2><p>段。</p>'.repeat(20))).toHaveLength(7);
});

it('a paragraph that is long enough stands alone', () => {
  const long = '够长的一段，'.repeat(10);
  expect(of(`<h2>甲</h2><p>${long}</p><p>另一段。</p>`)).toEqual([['甲', long]]);
});
