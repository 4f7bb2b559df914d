import type { Element } from 'hast';
import { h } from 'hastscript';
import { classesOf, elementsOf } from './nodes';

/** Whether an element is a chart of a page. */
export function isChart(element: Element): boolean {
  return element.tagName === 'figure' && classesOf(element).includes('chart');
}

/** The figure of a chart with its picture in the place of its drawing, for what keeps no SVG. */
export function withChartPicture(figure: Element): Element {
  const { dataPicture, dataSize } = figure.properties;
  const [width, height] = String(dataSize).split(' ').map(Number);
  const children = elementsOf(figure.children).map((child) =>
    child.tagName === 'svg'
      ? h('img', {
          src: String(dataPicture),
          alt: String(child.properties.ariaLabel),
          width,
          height,
        })
      : child,
  );
  return { ...figure, properties: { className: ['chart'] }, children };
}
