import type { ChartPlace } from '../../body/cut-html';
import type { Pictures } from './picture';

/**
 * Writes the beginning of the figure of a chart, with the address of its picture (lib/html/chart-picture.ts).
 * @param pictures the images of its document
 * @throws {Error} when its picture is not among them, as the compiler has said
 */
export function chartTag({ chart }: ChartPlace, pictures: Pictures): string {
  const picture = pictures[chart];
  if (!picture)
    throw new Error(`没有图表“${chart}”的图片 / the picture of "${chart}" was not published`);
  const { path, width, height } = picture;
  return `<figure class="chart" data-picture="${path}" data-size="${String(width)} ${String(height)}"`;
}
