import { describe, expect, it } from 'vitest';
import { examineBody } from './examine-body';

describe('single dollars', () => {
  const facts = (body: string, field: string) =>
    examineBody(`---\ntitle: 题\n${field}---\n\n${body}\n`);
  const shown = (body: string, field: string) =>
    JSON.stringify(facts(body, field).blocks.map(({ text }) => text));

  it('are formulas where the document says so, and prices all the same', () => {
    const body = '设 $x_i$ 与 $\\alpha$，价 $5 和 $6，$7，$8。';
    expect(shown(body, 'math: true\n')).toContain('设 x_i 与 α，价 $5 和 $6，$7，$8。');
    expect(shown(body, '')).toContain('设 $x_i$ 与');
  });

  it('are told of where they cannot be read', () => {
    expect(facts('$\\frac{1$', 'math: true\n').facts.math).toHaveLength(1);
  });
});

it('finds pictures in double brackets by their names', () => {
  expect(examineBody('![[图 1.png|一张图]]').facts.images).toMatchObject([
    { src: '图 1.png', alt: '一张图' },
  ]);
});

/** The page shows what is written: the ledger has nothing to tell, and no mark is left. */
it.each([
  '正文%%批注%%继续。\n\n%%\n又一段\n\n再一段\n%%',
  '<details><summary>题</summary>\n\n甲%%批注%%乙，丙{::comment}**批注{:/}丁\n\n</details>',
  'y = x ^abc',
  '甲 \\^abc\n\n> \\[!NOTE]\n> 乙\n\n\\[TOC]\n\n## 题 \\{#a}\n\n\\^abc',
  '@[TOC](目录)\n\n## 甲',
  '[TOC]\n\n甲',
  '甲^[注**一**]，乙[^1]，丙^[注三]，丁。\n\n[^1]: 注二\n\n尾',
  '见 [[月报|那一篇]]、[[b#第一节]]、[[#小节|上文]]。\n\n## 小节',
  '![[图.png|一张图|300]]',
  '::: tip 标题\n内容\n\n::: danger\n内\n:::\n:::\n\n::: details\n折\n:::',
  '> [!info]- 折叠\n> 内容\n\n> [!编者按]\n> 按语\n\n> [!编者按] 题\n> 按语',
  '<aside>\n💡 甲\n\n</aside>\n\n<callout emoji="x">\n乙\n</callout>\n\n尾',
  '[TOC]\n\n## 甲\n\n乙 ^abc1\n\n见 **丙** ^abc2\n\n| 表 |\n|-|\n| 格 |\n\n^tab-1',
])('says all of %j', (body) => {
  const { losses, stray, suspects } = examineBody(`---\ntitle: 题\n---\n\n${body}\n`).facts;
  expect([...losses, ...stray, ...suspects]).toEqual([]);
});
