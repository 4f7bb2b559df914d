import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../pipeline';

const FENCE = '```chart\n类型：柱\n标题：营收\n单位：元\n来源：年报\n季 | 数\n一 | 1,200\n```';
const TABLE =
  '| 季 | 数 |\n| - | -: |\n| 一 | **1,200** |\n{: .chart kind="柱" title="营收" unit="元" source="年报" #a}';
const quoted = (text: string) => text.replaceAll(/^/gmu, '> ');

describe.each([
  ['a fence', FENCE],
  ['a table', TABLE],
  ['a fence in an item', FENCE.replaceAll(/^/gmu, '  ').replace('  ', '- ')],
  ['a fence in a quotation', quoted(FENCE)],
  [
    'a fence of tildes, by its Chinese name',
    FENCE.replaceAll('```', '~~~').replace('chart', '图表'),
  ],
])('%s', (_, markdown) => {
  const html = renderMarkdown(markdown);

  it('is a figure with its title, a drawing with a name, and the table', () => {
    expect(html).toMatch(
      /<figcaption><p>营收<\/p><p><span>单位：<\/span>元<\/p><p><span>来源：<\/span>年报<\/p>/u,
    );
    expect(html).toContain('<svg role="img" aria-label="柱状图：营收（单位：元）。一 1200。"');
    expect(html).toMatch(/<details><summary>数据表<\/summary><section[^>]*><table>/u);
    expect(html).not.toMatch(/data-(?:kind|unit|source)/u);
  });
});

it('keeps the id that a table is given', () => {
  expect(renderMarkdown(TABLE)).toMatch(/^<figure class="chart" [^>]*id="a">/u);
});

it('has ids of its own for each drawing', () => {
  const two = '```chart\n类型：柱\n标题：题\n季 | 甲 | 乙\n一 | 1 | 2\n```\n';
  const ids = [...renderMarkdown(two + two).matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id);
  expect(ids).toEqual(['chart-1-2', 'chart-2-2']);
});

it('leaves other fences and tables as they are', () => {
  expect(renderMarkdown('```text\n类型：柱\n```\n\n| a |\n| - |\n| 1 |')).not.toContain('chart');
});

it.each([
  ['in a fence', `前\n\n${FENCE.replace('1,200', '约')}`, ':9:5 “约”不是数字'],
  ['in a quotation', quoted(FENCE.replace('1,200', '约')), ':7:7 “约”不是数字'],
  ['in a table', TABLE.replace('**1,200**', '约'), ':3:7 “约”不是数字'],
  ['of a table without a title', TABLE.replace('title="营收"', ''), ':1:1 图表没有标题'],
])('says where it cannot be drawn %s', (_, markdown, message) => {
  expect(() => renderMarkdown(markdown)).toThrow(message);
});
