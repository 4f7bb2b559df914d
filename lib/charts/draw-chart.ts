import { drawBars } from './bars';
import type { Chart } from './chart';
import { drawLines } from './lines';
import type { Scene } from './scene';
import { drawShares } from './shares';

/** Lays out a chart. */
export function drawChart(chart: Chart): Scene {
  switch (chart.kind) {
    case 'bar':
      return drawBars(chart);
    case 'line':
      return drawLines(chart);
    case 'share':
      return drawShares(chart);
  }
}
