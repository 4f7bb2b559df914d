import { expect, it } from 'vitest';
import { renderMarkdown } from '../pipeline';

const ids = (markdown: string) =>
  [...renderMarkdown(markdown).matchAll(/<h\d[^>]* id="([^"]*)"/gu)].map(([, id]) => id);

it.each([
  ['their text', '## 一、**重点** Of', ['一重点-of']],
  [
    'no reference to a note, no pronunciation',
    '## 甲[^1]<ruby>乙<rt>yǐ</rt></ruby>\n\n[^1]: 注',
    ['甲乙', 'footnote-label'],
  ],
  ['formulas', '## $$x$$', ['x']],
  ['pictures', '## ![标志](a.png)', ['标志']],
  [
    'signs alone, or nothing',
    '## ？？？\n\n## \u200B\n\n##\n\n## 🎉',
    ['section', 'section-1', 'section-2', 'section-3'],
  ],
  ['what is written', '## 甲 {#a}\n\n## a', ['a', 'a-1']],
  ['what is written twice', '## 甲 {#a}\n\n## 乙 {#a}', ['a', '乙']],
  ['what is written and empty', '<h2 id="">甲</h2>\n\n<h2 id=" ">乙</h2>', ['甲', '乙']],
])('are of %s', (_, markdown, expected) => {
  expect(ids(markdown)).toEqual(expected);
});
