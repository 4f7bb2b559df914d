import { expect, it } from 'vitest';
import { parseMarkdown } from '@/lib/markdown/syntax';
import { findTitleHeading } from './title-heading';

const titleOf = (markdown: string) => findTitleHeading(parseMarkdown(markdown))?.title ?? null;

it.each([
  ['# 题\n\n字', '题'],
  ['## 题\n\n字', '题'],
  ['字\n\n# 题', '题'],
  ['字\n\n## 节', null],
  ['## 题\n\n# 又题', '题'],
  ['题\n===', '题'],
  ['<!-- 记 -->\n\n## 题', '题'],
  ['<!-- 记 --><b>字</b>\n\n## 节', null],
  ['<!-- 一 --> <!-- 二 -->字\n\n## 节', null],
  ['<br>\n\n## 节', null],
  ['[甲]: /a\n\n*[乙]: 丙\n\n{:丁: .small}\n\n## 题', '题'],
  ['{::comment}\n记\n{:/comment}\n\n## 题', '题'],
  ['{::nomarkdown}\n<b>字</b>\n{:/nomarkdown}\n\n## 节', null],
  ['# **重** `code` $$x$$ [链](/a)', '重 code x 链'],
  ['# 题[^1] {#id}\n\n[^1]: 注', '题'],
  ['# 题<br>目{: .small}', '题目'],
  ['# 题 {::comment}记{:/comment}  目', '题 目'],
  ['甲  \n乙\n===', '甲 乙'],
  ['# 题 {#a} 目', '题 {#a} 目'],
  ['# ![图](a.png)', null],
  ['#\n\n# 题', null],
  ['', null],
])('the title of %j is %j', (markdown, title) => {
  expect(titleOf(markdown)).toBe(title);
});
