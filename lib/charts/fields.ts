import type { ChartField, ChartKind } from './chart';

/** Fields by the names that editors write. */
const FIELDS: Readonly<Record<string, ChartField>> = {
  ...{ 类型: 'kind', 图型: 'kind', 种类: 'kind', kind: 'kind', type: 'kind' },
  ...{ 标题: 'title', 题目: 'title', title: 'title' },
  ...{ 单位: 'unit', unit: 'unit' },
  ...{ 来源: 'source', 数据来源: 'source', 资料来源: 'source', source: 'source' },
  ...{ 说明: 'alt', alt: 'alt' },
};

/** Kinds by the names that editors write. */
const KINDS: Readonly<Record<string, ChartKind>> = {
  ...{ 柱: 'bar', 柱形: 'bar', 柱状: 'bar', 条: 'bar', 条形: 'bar', bar: 'bar', bars: 'bar' },
  ...{ column: 'bar', columns: 'bar' },
  ...{ 线: 'line', 折线: 'line', 曲线: 'line', 趋势: 'line', line: 'line', lines: 'line' },
  ...{ 份额: 'share', 占比: 'share', 比例: 'share', 构成: 'share', 饼: 'share' },
  ...{ share: 'share', shares: 'share', pie: 'share' },
};

/** The fields of a chart by the names that a message gives them. */
export const FIELD_NAMES = ['类型', '标题', '单位', '来源', '说明'] as const;

/** The field that a name means; undefined for none. */
export function fieldOf(name: string): ChartField | undefined {
  return lookUp(FIELDS, name);
}

/** The kind that a word means, `柱` and `柱状图` alike; undefined for none. */
export function kindOf(word: string): ChartKind | undefined {
  return lookUp(KINDS, word) ?? lookUp(KINDS, word.trim().replace(/图$/u, ''));
}

function lookUp<T>(table: Readonly<Record<string, T>>, word: string): T | undefined {
  const name = word.normalize('NFKC').trim().toLowerCase();
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
