import { fromHtml } from 'hast-util-from-html';
import { expect, it } from 'vitest';
import { textBlocks } from '@/lib/html/text';
import { render } from './render';
import { summarise } from './summary';

const summaryOf = (html: string) => {
  const tree = fromHtml(html, { fragment: true });
  return summarise({ tree, html, blocks: textBlocks(tree) });
};

const openingOf = async (markdown: string) =>
  (await render(`---\ntitle: 题\n---\n${markdown}`, 'posts/a.md')).summary.opening;

it('opens with the first paragraphs, not with headings', () => {
  const { opening, characters, minutes } = summaryOf(
    '<h2>引言</h2><p>第一<strong>句</strong>。</p><p>第二句。</p>',
  );
  expect(opening).toBe('第一句。第二句。');
  expect(characters).toBe(8);
  expect(minutes).toBe(1);
});

it('counts pictures into the reading time', () => {
  expect(summaryOf(`<p>${'字'.repeat(400)}</p><p><img src="a.png" alt=""></p>`).minutes).toBe(2);
});

it('changes its hash with the body', () => {
  expect(summaryOf('<p>甲</p>').hash).not.toBe(summaryOf('<p>乙</p>').hash);
});

it.each([
  ['notes', '去年 100[^a]亿元，今年 200[^a]亿元。\n\n[^a]: 注', '去年 100亿元，今年 200亿元。'],
  ['formulas', '关系是 $$z=x+y$$。', '关系是 z=x+y。'],
  ['what is struck out', '营收 ~~100~~200 亿元。', '营收 200 亿元。'],
  ['line ends', '甲，\nAI、\n乙\n丙。', '甲，AI、乙丙。'],
  ['hard breaks', '床前明月光，\\\n疑是地上霜\\\n举头', '床前明月光，疑是地上霜 举头'],
  ['lists alone', '## 要闻\n\n- 甲。\n- 乙\n- 丙', '甲。乙 丙'],
  ['headings alone', '## 甲\n\n## 乙', '甲 乙'],
  ['quotations alone', '> 甲。\n>\n> 乙。', '甲。乙。'],
  ['lists, not the notes', '- 甲[^1]\n\n[^1]: 注', '甲'],
  ['text, not its picture', '![图](a.png "说明")\n\n甲。', '甲。'],
  ['code: nothing', '```\nx\n```', ''],
  ['up to more', '甲。\n\n- 乙\n\n<!--more-->\n\n丙。', '甲。'],
  ['a list up to more', '## 题\n\n- 乙\n\n<!--more-->\n\n丙。', '乙'],
  ['all, where more is first', '## 题\n\n<!--more-->\n\n丙。', '丙。'],
])('opens with the words of the article: %s', async (_, markdown, expected) => {
  expect(await openingOf(markdown)).toBe(expected);
});
