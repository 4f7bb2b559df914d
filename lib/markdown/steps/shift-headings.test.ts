import { expect, it } from 'vitest';
import { renderMarkdown } from '../pipeline';

const levels = (markdown: string) =>
  [...renderMarkdown(markdown).matchAll(/<h(\d)/gu)].map(([, level]) => Number(level));

it.each([
  ['# 甲\n\n## 乙\n\n### 丙', [2, 3, 4]],
  ['## 甲\n\n# 乙\n\n###### 丙', [3, 2, 6]],
  ['## 甲\n\n##### 乙', [2, 5]],
  ['###### 甲', [6]],
  ['# 甲', [2]],
])('leaves the first level to the title: %j', (markdown, expected) => {
  expect(levels(markdown)).toEqual(expected);
});

it('moves no rule, head of a table or other element that is called like a heading', () => {
  expect(renderMarkdown('# 甲\n\n---\n\n| 乙 |\n| - |\n| 丙 |')).toMatch(/<hr>.*<th>乙<\/th>/su);
});
