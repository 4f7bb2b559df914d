import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Chart, ChartKind } from './chart';
import { drawChart } from './draw-chart';
import type { Scene, Shape } from './scene';
import { writeSvg } from './write-svg';

const chartOf = (kind: ChartKind, rows: [string, ...(number | null)[]][], unit = ''): Chart => ({
  ...{ kind, unit, title: '题', source: '', alt: '' },
  series: (rows[0] ?? []).slice(1).map((_, index) => `列${String(index + 1)}`),
  rows: rows.map(([label, ...values]) => ({
    label,
    values: values.map((value) => ({ value, text: value === null ? '' : String(value) })),
  })),
});
const shapes = <T extends Shape['type']>({ shapes: all }: Scene, type: T) =>
  all.filter((shape): shape is Extract<Shape, { type: T }> => shape.type === type);
const words = (scene: Scene) => shapes(scene, 'text').map(({ text }) => text);

describe('bars', () => {
  it('are as long as their numbers, from zero', () => {
    const scene = drawChart(
      chartOf('bar', [
        ['甲', -5],
        ['乙', 15],
        ['丙', 0],
        ['丁', null],
      ]),
    );
    expect(shapes(scene, 'bar').map(({ x, width }) => [x, width])).toEqual([
      [0, 25],
      [25, 75],
    ]);
    expect(words(scene)).toEqual(['甲', '-5', '乙', '15', '丙', '0', '丁', '无数据']);
  });

  it('have short names beside them, and long ones above, in lines', () => {
    expect(drawChart(chartOf('bar', [['一季度', 1]])).left).toBeGreaterThan(3);
    const long = drawChart(
      chartOf('bar', [['名称很长的第一家公司（有限责任公司）及其海外子公司', 1]]),
    );
    expect(long.left).toBe(0);
    expect(words(long).length).toBeGreaterThan(2);
  });

  it('of several series have a key', () => {
    const scene = drawChart(chartOf('bar', [['甲', 1, 2]]));
    expect(shapes(scene, 'sign').map(({ style }) => style)).toEqual([1, 2]);
    expect(shapes(scene, 'bar').map(({ style }) => style)).toEqual([1, 2]);
  });
});

describe('lines', () => {
  it('have a gap where there is no number', () => {
    const scene = drawChart(
      chartOf('line', [
        ['1月', 1],
        ['2月', null],
        ['3月', 3],
      ]),
    );
    expect(shapes(scene, 'curve')[0]?.points.map(Boolean)).toEqual([true, false, true]);
    expect(shapes(scene, 'dot')).toHaveLength(2);
  });

  it('say at their ends which they are, and never one on another', () => {
    const scene = drawChart(
      chartOf('line', [
        ['1月', 1, 1, 1],
        ['2月', 5, 5, 5],
      ]),
    );
    const ends = shapes(scene, 'text').filter(({ x, dx }) => x === 100 && dx > 0);
    expect(ends.map(({ text }) => text)).toEqual(['列1', '5', '列2', '5', '列3', '5']);
    const gaps = ends.slice(1).map(({ y }, index) => y - (ends[index]?.y ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThan(1);
  });

  it('of many rows name the first and the last, and what there is room for', () => {
    const rows = Array.from({ length: 60 }, (_, at): [string, number] => [
      `${String(1960 + at)}年`,
      at,
    ]);
    const times = shapes(drawChart(chartOf('line', rows)), 'text').filter(({ text }) =>
      text.endsWith('年'),
    );
    expect(times.at(0)?.text).toBe('1960年');
    expect(times.at(-1)?.text).toBe('2019年');
    expect(times.filter(({ isWide }) => !isWide).length).toBeLessThan(4);
    expect(times.length).toBeLessThan(10);
  });
});

it('says the share of each part', () => {
  const scene = drawChart(
    chartOf('share', [
      ['甲', 1],
      ['乙', 3],
    ]),
  );
  expect(shapes(scene, 'bar').map(({ width }) => width)).toEqual([25, 75]);
  expect(words(scene)).toEqual(['甲', '25%', '乙', '75%']);
});

const number = fc.option(
  fc
    .double({ min: -1e12, max: 1e12, noNaN: true })
    .map((each) => (Math.abs(each) < 1e-9 ? 0 : each)),
  { freq: 6 },
);
const anyChart = fc
  .record({
    kind: fc.constantFrom<ChartKind>('bar', 'line', 'share'),
    columns: fc.integer({ min: 1, max: 4 }),
    unit: fc.constantFrom('', '%', '万元'),
  })
  .chain(({ kind, columns, unit }) => {
    const value = kind === 'share' ? fc.double({ min: 0.1, max: 1e9, noNaN: true }) : number;
    const row = fc.tuple(
      fc.string({ unit: 'grapheme' }),
      fc.array(value, { minLength: columns, maxLength: columns }),
    );
    return fc
      .array(row, { minLength: 1, maxLength: kind === 'share' ? 6 : 30 })
      .filter((rows) => rows.some(([, values]) => values.some((each) => each !== null)))
      .map((rows) =>
        chartOf(
          kind,
          rows.map(([label, values]) => [label, ...values]),
          unit,
        ),
      );
  });

it('draws whatever can be written, within its bounds', () => {
  fc.assert(
    fc.property(anyChart, (chart) => {
      const scene = drawChart(chart);
      expect(JSON.stringify(writeSvg(scene, 'a', ''))).not.toMatch(/NaN|Infinity/u);
      expect(Math.max(scene.left, scene.right)).toBeLessThan(10);
      for (const shape of scene.shapes) {
        if ('x' in shape && shape.type !== 'sign') expect(shape.x).toBeLessThanOrEqual(100.001);
        if ('y' in shape) expect(shape.y).toBeLessThanOrEqual(scene.height);
        if ('width' in shape) expect(shape.width).toBeGreaterThanOrEqual(0);
      }
    }),
  );
});
