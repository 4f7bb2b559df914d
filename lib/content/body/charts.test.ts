import { describe, expect, it } from 'vitest';
import { examineBody } from './examine-body';
import { render } from './render';

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
