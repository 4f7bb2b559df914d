import { fromHtml } from 'hast-util-from-html';
import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '@/lib/markdown/pipeline';
import { textBlocks, textOf } from './text';

const parse = (html: string) => fromHtml(html, { fragment: true });
const lines = (html: string) => textBlocks(parse(html)).map(({ text }) => text);

describe('the text of a body', () => {
  it.each([
    ['references to notes, and ways back', '甲 100[^1]亿[^1]\n\n[^1]: 注', ['甲 100亿', '注']],
    ['pronunciation', '<ruby>饕<rp>（</rp><rt>tāo</rt><rp>）</rp></ruby>餮', ['饕餮']],
    ['a copy button', '```js title="a.js"\n1 <  2\n```', ['a.js', '1 <  2\n']],
    ['a checkbox', '- [x] 完成', ['完成']],
  ])('is without %s', (_, markdown, expected) => {
    expect(lines(renderMarkdown(markdown))).toEqual(expected);
  });

  it.each([
    ['a formula: its source', '是 $$x^2 < 1$$。', ['是 x^2 < 1。']],
    ['or its reading', '是 $$\\alpha \\le 0$$。', ['是 α≤0。']],
    ['a formula by itself', '$$\n\\frac{1}{2}\n$$', ['\\frac{1}{2}']],
    ['a picture in a line: what it shows', '点 ![齿轮](a.png) 打开', ['点 齿轮 打开']],
    ['a picture by itself: its caption', '![图](a.png "说明")', ['说明']],
    ['cells', '| 甲 | 乙 |\n| - | - |\n| 丙 | 丁 |', ['甲', '乙', '丙', '丁']],
    ['terms', '甲\n: 乙', ['甲', '乙']],
  ])('has %s', (_, markdown, expected) => {
    expect(lines(renderMarkdown(markdown))).toEqual(expected);
  });

  it.each([
    ['abbreviations side by side', '<abbr>A</abbr><abbr>B</abbr>', 'AB'],
    ['a line end between Han', '甲\n<b>乙</b>\n', '甲乙'],
    ['a line end behind a full-width mark', '甲，\nAI', '甲，AI'],
    ['a line end between words', 'one\n  two', 'one two'],
    ['spaces', ' 甲 \t 乙 ', '甲 乙'],
    ['a hard break', '甲 <br>\n乙', '甲\n乙'],
    ['a place to break', '甲<wbr>乙', '甲乙'],
    ['quotation marks of the style sheet', '说<q>好</q>', '说“好”'],
    ['a figure in bold', '<b>1</b>0', '10'],
    [
      'figures above and below the line',
      '10<sup>-6</sup> 10<sub>2</sub> H<sub>2</sub>O',
      '10^-6 10_2 H2O',
    ],
    ['an ordinal', '1<sup>st</sup>', '1st'],
    ['figures of which one is struck out', '<del>1</del>2', '1 2'],
    ['keys', '<kbd>A</kbd><kbd>B</kbd>', 'A B'],
    ['a note between figures', '1<sup><a data-footnote-ref>1</a></sup>2', '1 2'],
    ['two ways to write a letter', 'Cafe\u0301', 'Café'],
  ])('reads %s', (_, html, expected) => {
    expect(lines(`<p>${html}</p>`)).toEqual([expected]);
  });

  it('says what a block is', () => {
    const html = renderMarkdown('## 甲\n\n乙[^1]\n\n- 丙\n\n> 丁\n\n    戊\n\n[^1]: 己');
    expect(textBlocks(parse(html)).map(({ kind, text }) => [kind, text.trim()])).toEqual([
      ['heading', '甲'],
      ['paragraph', '乙'],
      ['other', '丙'],
      ['other', '丁'],
      ['code', '戊'],
      ['note', '己'],
    ]);
  });

  it('says what of it still holds', () => {
    const [block] = textBlocks(parse('<p>营收 <s>100</s>200 亿</p>'));
    expect(block).toMatchObject({ text: '营收 100 200 亿', standing: '营收 200 亿' });
  });
});

it('puts the text of an element in one line', () => {
  expect(textOf(parse('<h2>甲<br>乙，<br>丙<p>丁</p></h2>'))).toBe('甲 乙，丙 丁');
});
