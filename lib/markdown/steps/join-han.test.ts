import { expect, it } from 'vitest';
import { renderMarkdown } from '../pipeline';

/** Renders a paragraph; where lines may end beside quotations is another step's. */
const paragraph = (markdown: string) =>
  renderMarkdown(markdown).replaceAll(/^<p>|<\/p>$|<wbr>/gu, '');

it.each([
  ['汉字\n汉字', '汉字汉字'],
  ['汉字\r\n汉字', '汉字汉字'],
  ['汉\n字\n汉', '汉字汉'],
  ['汉字，\n汉字', '汉字，汉字'],
  ['汉字\n（汉字）', '汉字（汉字）'],
  ['かな\nカナ', 'かなカナ'],
  ['𠮷\n𠮷', '𠮷𠮷'],
  ['他说“好”\n然后', '他说“好”然后'],
  ['他说\n“OK”', '他说“OK”'],
  ['他说"好"\n然后', '他说“好”然后'],
  ['等等——\n再说', '等等——再说'],
  ['等等……\n“再说”', '等等……“再说”'],
  ['“English”\n汉字', '“English”汉字'],
  ['**重点**\n汉字', '<strong>重点</strong>汉字'],
  ['汉字\n**重点**', '汉字<strong>重点</strong>'],
  ['**重点\n汉字**', '<strong>重点汉字</strong>'],
  ['[链接](/x)\n汉字', '<a href="/x">链接</a>汉字'],
  ['[链接\n文字](/x)', '<a href="/x">链接文字</a>'],
  ['==高亮==\n汉字', '<mark>高亮</mark>汉字'],
  ['~~删除~~\n汉字', '<del>删除</del>汉字'],
  ['<b>重</b>\n汉字', '<b>重</b>汉字'],
  ['<ruby>汉<rt>hàn</rt></ruby>\n字', '<ruby>汉<rt>hàn</rt></ruby>字'],
  ['汉字\n😀', '汉字😀'],
])('%j is joined', (markdown, expected) => {
  expect(paragraph(markdown)).toBe(expected);
});

it.each([
  '汉字\nLatin',
  'Latin\n汉字',
  'one\ntwo',
  '2026\n年',
  '한국\n한국',
  '한국\n汉字',
  '“English”\n“words”',
  'wait…\n“words”',
])('%j stays', (markdown) => {
  expect(paragraph(markdown)).toBe(markdown);
});

it.each([
  ['汉字  \n汉字', '汉字<br>\n汉字'],
  ['汉字\\\n汉字', '汉字<br>\n汉字'],
  ['汉字`x`\n汉字', '汉字<code>x</code>\n汉字'],
  ['<code>汉\n字</code>', '<code>汉\n字</code>'],
])('%j keeps its break', (markdown, expected) => {
  expect(paragraph(markdown)).toBe(expected);
});

it.each([
  ['> 汉字\n> 汉字', '<p>汉字汉字</p>'],
  ['- 汉字\n  汉字', '<li>汉字汉字</li>'],
  ['汉字\n汉字\n==', '>汉字汉字</a></h2>'],
  ['汉字[^1]\n汉字\n\n[^1]: 注', '</sup>汉字</p>'],
  ['注[^1]\n\n[^1]: 汉字\n    汉字', '汉字汉字 <a'],
])('in %j too', (markdown, expected) => {
  expect(renderMarkdown(markdown)).toContain(expected);
});

it('leaves code alone', () => {
  expect(renderMarkdown('```\n汉\n字\n```')).toContain('<code>汉\n字\n</code>');
});
