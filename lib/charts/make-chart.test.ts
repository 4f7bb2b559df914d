import { describe, expect, it } from 'vitest';
import { describeChart } from './describe';
import { makeChart } from './make-chart';
import { readFence } from './read-fence';

const made = (text: string) => makeChart(readFence(text));
const chart = (text: string) => {
  const result = made(text);
  if (!('chart' in result)) throw new Error(JSON.stringify(result.faults));
  return result.chart;
};
const HEAD = '类型：柱\n标题：题\n';

describe('a chart that is written in a fence', () => {
  it('has a title, a unit, a source, names and numbers', () => {
    expect(
      chart('类型：折线图\n标题：营收\n单位：亿元\n来源：年报\n年 | 甲\n2024年 | 3\n2025年 | -'),
    ).toEqual({
      ...{ kind: 'line', title: '营收', unit: '亿元', source: '年报', alt: '', series: ['甲'] },
      rows: [
        { label: '2024年', values: [{ value: 3, text: '3' }] },
        { label: '2025年', values: [{ value: null, text: '' }] },
      ],
    });
  });

  it.each([
    ['a table', '| 甲 | 1 |\n| 乙 | 2 |'],
    ['full-width bars', '甲｜1\n乙｜2'],
    ['a spreadsheet', '甲\t1\n乙\t2'],
    ['Windows', '甲 | 1\r\n\r\n乙 | 2\r'],
  ])('may come from %s', (_, rows) => {
    expect(chart(HEAD + rows).rows.map(({ label, values }) => [label, values[0]?.value])).toEqual([
      ['甲', 1],
      ['乙', 2],
    ]);
  });

  it.each([
    ['words', '季 | 营收\n一 | 1', ['营收']],
    ['years', '季 | 2024 | 2025\n一 | 1 | 2', ['2024', '2025']],
    ['what is over a rule', '甲 | 5\n---|---\n乙 | 1', ['5']],
    ['nothing', '一 | 1\n二 | 2', ['']],
  ])('has %s for heads', (_, rows, series) => {
    expect(chart(HEAD + rows).series).toEqual(series);
  });

  it('knows English and half-width colons, and a bar in a cell', () => {
    expect(chart('kind: bar\ntitle: T\na\\|b | 1%')).toMatchObject({
      ...{ kind: 'bar', unit: '%' },
      rows: [{ label: 'a|b' }],
    });
  });
});

const SHARE = '类型：份额\n标题：题\n';

/** Texts that cannot be drawn, each with words of its message and the text at the place of the fault. */
const faulty: [name: string, text: string, words: string, place: string][] = [
  ['no kind', '标题：题\n甲 | 1', '没有写类型', '标题'],
  ['an unknown kind', '类型：雷达\n标题：题\n甲 | 1', '没有“雷达”这种图', '雷达'],
  ['no title', '类型：柱\n甲 | 1', '没有标题', '类型'],
  ['an empty title', '类型：柱\n标题：\n甲 | 1', '没有标题', '\n甲'],
  ['a field twice', '类型：柱\n标题：题\n标题：二\n甲 | 1', '写了两次', '标题：二'],
  ['an unknown field', `${HEAD}单为：元\n甲 | 1`, '没有“单为”这一项', '单为'],
  ['a line that is nothing', `${HEAD}甲 1`, '这一行不是数据', '甲 1'],
  ['no rows', HEAD, '没有数据', '类型'],
  ['heads alone', `${HEAD}甲 | 乙`, '“乙”不是数字', '乙'],
  [
    'rows of unequal length',
    `${HEAD}年 | 甲 | 乙\n一 | 1 | 2\n二 | 3`,
    '这一行有 2 格，应有 3 格',
    '二',
  ],
  ['a row without a number', `${HEAD}甲 |`, '这一行有 1 格，应有 2 格', '甲'],
  ['no number', `${HEAD}甲 | 约12`, '“约12”不是数字', '约12'],
  ['no number at all', `${HEAD}甲 | -`, '一个数字也没有', '甲'],
  ['several columns without names', `${HEAD}甲 | 1 | 2`, '几列数字各要有名称', '甲'],
  ['a row without a name', `${HEAD}| | 1 |`, '没有名称', '| 1'],
  ['too many columns', `${HEAD}a | b | c | d | e | f\n甲 | 1 | 2 | 3 | 4 | 5`, '最多 4 列', 'a |'],
  ['percentages and others', `${HEAD}甲 | 1%\n乙 | 2%\n丙 | 3`, '“3”没有百分号', '3'],
  ['shares that come to less', `${SHARE}甲 | 40%\n乙 | 50%`, '加起来是 90%', '40%'],
  ['shares that come to more', `${SHARE}甲 | 60%\n乙 | 50%`, '可以多选', '60%'],
  ['a share below 0', `${SHARE}甲 | 5\n乙 | -5`, '不能是整体的一部分', '-5'],
  ['a share that is not there', `${SHARE}甲 | 5\n乙 | -`, '不能是整体的一部分', '-'],
  ['shares of nothing', `${SHARE}甲 | 0\n乙 | 0`, '加起来是 0', '0'],
  ['too many parts', SHARE + 'abcdefg'.replaceAll(/./gu, '$& | 1\n'), '最多 6 行', 'g'],
];

describe('what cannot be drawn', () => {
  it.each(faulty)('%s', (_, text, words, place) => {
    const result = made(text);
    const faults = 'faults' in result ? result.faults : [];
    const fault = faults.find(({ zh }) => zh.includes(words));
    expect(fault, JSON.stringify(faults)).toBeDefined();
    expect(text.slice(fault?.at).startsWith(place), text.slice(fault?.at)).toBe(true);
    expect(fault?.en).not.toMatch(/[，。：]/u);
  });

  it.each([
    ['rounded shares', `${SHARE}甲 | 33.3%\n乙 | 33.3%\n丙 | 33.3%`],
    ['whole percentages', `${SHARE}甲 | 33%\n乙 | 33%\n丙 | 33%`],
    ['amounts', `${SHARE}甲 | 1\n乙 | 2`],
  ])('is not %s', (_, text) => {
    expect(made(text)).toHaveProperty('chart');
  });
});

describe('what a chart says', () => {
  it.each([
    [`${HEAD}单位：元\n甲 | 1\n乙 | 2`, '柱状图：题（单位：元）。甲 1，乙 2。'],
    [
      `类型：线\n标题：题\n${[3, 5, 1, 4, 2, 6, 5].map((value, index) => `${String(index + 1)}月 | ${String(value)}`).join('\n')}`,
      '折线图：题。从 1月 3 到 7月 5，最高 6月 6，最低 3月 1。',
    ],
    [`${HEAD}季 | 甲 | 乙\n一 | 1 | 2`, '柱状图：题。甲：一 1。乙：一 2。'],
    [`${HEAD}说明：甲最多。\n甲 | 1`, '柱状图：题。甲最多。'],
  ])('%j', (text, said) => {
    expect(describeChart(chart(text))).toBe(said);
  });
});
