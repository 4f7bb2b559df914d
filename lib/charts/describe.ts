import type { Chart, ChartKind, ChartRow } from './chart';
import { labelOf } from './numbers';

const NAMES: Readonly<Record<ChartKind, string>> = {
  bar: '柱状图',
  line: '折线图',
  share: '份额图',
};

/** Most numbers that are said one by one. */
const FEW = 6;

/** Describes a chart in words, for those who do not see it; its table has every number. */
export function describeChart(chart: Chart): string {
  const { kind, title, unit, series, rows } = chart;
  const head = `${NAMES[kind]}：${title}${unit ? `（单位：${unit}）` : ''}。`;
  if (chart.alt !== '') return head + chart.alt;
  const said = series.map((name, index) => {
    const words = saidOf(kind, rows, index, unit);
    return words && `${name && series.length > 1 ? `${name}：` : ''}${words}。`;
  });
  return head + said.join('');
}

function saidOf(kind: ChartKind, rows: readonly ChartRow[], index: number, unit: string): string {
  const given = rows.flatMap(({ label, values }) => {
    const number = values[index];
    return number && number.value !== null
      ? [{ value: number.value, said: `${label} ${labelOf(number, unit)}` }]
      : [];
  });
  const [first] = given;
  const last = given.at(-1);
  if (!first || !last) return '';
  if (given.length <= FEW) return given.map(({ said }) => said).join('，');
  const sorted = given.toSorted((a, b) => a.value - b.value);
  const extremes = `最高 ${sorted.at(-1)?.said ?? ''}，最低 ${sorted[0]?.said ?? ''}`;
  return kind === 'line'
    ? `从 ${first.said} 到 ${last.said}，${extremes}`
    : `共 ${String(given.length)} 项，${extremes}`;
}
