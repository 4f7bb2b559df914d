import type { Element } from 'hast';
import { isChart } from '../html/chart-picture';
import { classesOf, elementsOf } from '../html/nodes';

/** The style sheet of charts, key figures, and pictures that can be seen larger, from the root of the site. */
export const FIGURE_STYLES = '/assets/figures.css';

/** Whether an element is one that the style sheet is for. */
export function needsFigureStyles(element: Element): boolean {
  const classes = classesOf(element);
  if (element.tagName === 'dl') return classes.includes('figures');
  return isChart(element) || (element.tagName === 'figure' && hasPicture(element));
}

function hasPicture({ children }: Element): boolean {
  return elementsOf(children).some(({ tagName }) => tagName === 'img');
}
