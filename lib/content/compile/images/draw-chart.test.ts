import sharp from 'sharp';
import { expect, it } from 'vitest';
import type { Chart } from '@/lib/charts/chart';
import { temporaryFolder } from '@/tests/temporary-folder';
import { drawChartPicture } from './draw-chart';

const chart: Chart = {
  ...{ kind: 'bar', title: '题目 😀', unit: '元', source: '年报', alt: '', series: ['甲', '乙'] },
  rows: [
    {
      label: '一',
      values: [
        { value: 1, text: '1' },
        { value: -2, text: '−2' },
      ],
    },
  ],
};

it('draws a chart once, at twice the density, with no font of the machine', async () => {
  const folder = temporaryFolder();
  const file = await drawChartPicture(JSON.stringify(chart), folder);
  const { width, format, hasAlpha } = await sharp(file).metadata();
  expect({ width, format, hasAlpha }).toEqual({ width: 1280, format: 'png', hasAlpha: false });
  expect(await drawChartPicture(JSON.stringify(chart), folder)).toBe(file);
  expect(await drawChartPicture(JSON.stringify({ ...chart, title: '别的' }), folder)).not.toBe(
    file,
  );
});
