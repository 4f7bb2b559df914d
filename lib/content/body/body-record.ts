import type { Element, Root } from 'hast';
import { isFormula } from '@/lib/html/formula-text';
import { classesOf } from '@/lib/html/nodes';
import { textOf } from '@/lib/html/text';
import { needsFigureStyles } from '@/lib/markdown/figure-styles';
import { walkElements } from '@/lib/markdown/walk';
import { cutHtml } from './cut-html';
import type { BodyRecord, ContentsEntry } from './rendering';

/** The levels that a table of contents shows. */
const LISTED = /^h[23]$/u;

/**
 * Notes what a page must know of a body, so that none looks for it in HTML.
 * @param tree the body as it is shown
 * @param html the same, written
 */
export function bodyRecord(tree: Root, html: string): BodyRecord {
  const contents: ContentsEntry[] = [];
  let hasMath = false;
  let hasFigures = false;
  walkElements(tree, (element) => {
    hasMath ||= isFormula(element);
    hasFigures ||= needsFigureStyles(element);
    if (LISTED.test(element.tagName)) contents.push(...entryOf(element));
    return undefined;
  });
  return { html: cutHtml(html), contents, hasMath, hasFigures };
}

/** A heading's entry; footnotes and those of class `no_toc` (as in kramdown) have none. */
function entryOf(heading: Element): ContentsEntry[] {
  const id = String(heading.properties.id ?? '');
  const text = textOf(heading);
  if (id === '' || text === '' || classesOf(heading).includes('no_toc')) return [];
  return [{ depth: Number(heading.tagName.slice(1)), id, text }];
}
