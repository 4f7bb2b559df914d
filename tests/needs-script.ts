import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';

/** Elements that only a script opens or copies from; text browsers show what is in them. */
const CLOSED = new Set(['template', 'dialog']);

/** Elements with which nothing can be done but in a form, or by a script. */
const CONTROLS = new Set(['button', 'input', 'select']);

/**
 * Finds what only a script makes use of: controls outside a form, and words that are hidden till a script shows them.
 * Text browsers and readers' modes show both, and readers without JavaScript have them read out.
 * @param html a page, or a part of one
 * @returns the words of each, or where it has none the name of its element
 */
export function needsScript(html: string): string[] {
  const found: string[] = [];
  const visit = (node: Element | Root): void => {
    for (const child of node.children) {
      if (child.type !== 'element' || child.tagName === 'form') continue;
      if (isForScript(child)) found.push(wordsOf(child) || child.tagName);
      else visit(child);
    }
  };
  visit(fromHtml(html, { fragment: true }));
  return found;
}

function isForScript(element: Element): boolean {
  const { tagName, properties } = element;
  if (CONTROLS.has(tagName)) return properties.disabled !== true;
  return (CLOSED.has(tagName) || properties.hidden === true) && wordsOf(element) !== '';
}

/** Text of an element; a template has its content apart. */
function wordsOf(element: Element): string {
  return toString(element.content ?? element).trim();
}
