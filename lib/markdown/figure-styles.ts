import type { Element } from 'hast';
import { isChart } from '../html/chart-picture';

/** The style sheet of charts and key figures, from the root of the site. */
export const FIGURE_STYLES = '/assets/figures.css';

/** Whether an element is one that the style sheet is for. */
export function needsFigureStyles(element: Element): boolean {
  return isChart(element);
}
