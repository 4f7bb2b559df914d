import { describe, expect, it } from 'vitest';
import { examineBody } from './examine-body';
import { render } from './render';

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

/** The page shows what is written: nothing is lost, and no mark is left. */
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
  '::: tip *标题*、`码*`、[链接](/d)\n甲\n:::\n\n:::info[**题**一]\n乙\n:::',
  '::: tip 标题\n内容\n\n::: danger\n内\n:::\n:::\n\n::: details\n折\n:::',
  '> [!info]- 折叠\n> 内容\n\n> [!编者按]\n> 按语\n\n> [!编者按] 题\n> 按语',
  '<aside>\n💡 甲\n\n</aside>\n\n<callout emoji="x">\n乙\n</callout>\n\n尾',
  '[TOC]\n\n## 甲\n\n乙 ^abc1\n\n见 **丙** ^abc2\n\n| 表 |\n|-|\n| 格 |\n\n^tab-1',
])('says all of %j', (body) => {
  const { losses, stray, suspects } = examineBody(`---\ntitle: 题\n---\n\n${body}\n`).facts;
  expect([...losses, ...stray, ...suspects]).toEqual([]);
});

const FENCE =
  '```chart\n类型：柱\n标题：营收\n单位：元\n来源：年报\n季 | 数\n一 | 1,200\n二 | -\n```';
const TABLE =
  '| 季 | 数 |\n| - | -: |\n| 一 | 1,200 |\n{: .chart kind="柱" title="营收" unit="元" source="年报"}';
const WORDS = ['营收', '元', '年报', '季', '数', '一', '1,200'];
const before = (prefix: string) => FENCE.replaceAll(/^/gmu, prefix);
const file = (body: string) => `---\ntitle: 题\n---\n${body}\n`;

describe.each([
  ['a fence', FENCE],
  ['with the line ends of Windows', FENCE.replaceAll('\n', '\r\n')],
  ['in an item', before('  ').replace('  ', '- ')],
  ['in a quotation', before('> ')],
  ['in a quotation of an item', before('  > ').replace('  ', '- ')],
  ['with its fields behind its rows', '```chart\n一 | 1\n来源：年报\n类型：柱\n标题：营收\n```'],
  ['a table', TABLE],
])('a chart that is %s', (_, body) => {
  it('loses no text, and is nothing to be warned of', () => {
    const { losses, charts, stray, suspects, attributes } = examineBody(file(body)).facts;
    expect([losses, charts, stray, suspects, attributes]).toEqual([[], [], [], [], []]);
  });
});

it.each([
  ['a fence', FENCE, [...WORDS, '二', '-']],
  ['a table', TABLE, WORDS],
])('%s is searched by its words', async (_, body, words) => {
  const { plain } = await render(file(body), 'x.md');
  expect(plain.text.split('\n')).toEqual(words);
});

it.each([
  [
    'a fence',
    before('> '),
    '> **营收**（单位：元；来源：年报）\n> \n> | 季 | 数 |\n> | --- | ---: |\n> | 一 | 1,200 |\n> | 二 | - |\n',
  ],
  [
    'a table',
    TABLE,
    '| 季 | 数 |\n| - | -: |\n| 一 | 1,200 |\n\n**营收**（单位：元；来源：年报）\n',
  ],
])('%s is a table in Markdown for programs', async (_, body, twin) => {
  expect((await render(file(body), 'x.md')).twin.join('')).toBe(twin);
});

it.each([
  ['a paragraph', '段落\n{: .chart kind="柱"}', '.chart kind="柱"'],
  ['a list', '- 项\n{: .chart}', '.chart'],
  ['a word', '**词**{: unit="元"}', 'unit="元"'],
])('is warned of where %s cannot be one', (_, body, unknown) => {
  expect(examineBody(file(body)).facts.attributes).toMatchObject([{ unknown }]);
});

it.each([
  ['$x$', 'x'],
  ['设$x$，', 'x'],
  ['$a\\$b$', 'a\\$b'],
  ['$\\text{速度}=v$', '\\text{速度}=v'],
  [`$${'x'.repeat(400)}$`, 'x'.repeat(400)],
  [`$${'x'.repeat(402)}$`, null],
  ['$5，$6', null],
  ['$速度$', null],
  ['$ x$', null],
  ['$x $', null],
  ['$x$1', null],
  ['\\$x$', null],
  ['$$', null],
  ['$x\\$', null],
  ['$x\ny$', null],
])('finds the formula in %j where a document says that it has some', async (markdown, latex) => {
  const { body } = await render(`---\ntitle: 题\nmath: true\n---\n${markdown}`, 'posts/a.md');
  const html = body.html.filter((piece) => typeof piece === 'string').join('');
  expect(/<annotation[^>]*>([^<]*)</u.exec(html)?.[1] ?? null).toBe(latex);
});
