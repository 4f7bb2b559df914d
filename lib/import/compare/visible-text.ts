import type { Element, Nodes } from 'hast';
import { toString } from 'hast-util-to-string';
import { find } from './built-page';

const UNSEEN: ReadonlySet<string> = new Set([
  'button',
  'copy-code',
  'script',
  'style',
  'template',
  'noscript',
  'annotation',
]);

/** Reads the visible text without its spaces; signs that either side sets as it likes are one. */
export function textOf(node: Nodes): string {
  return (
    visible(node)
      .normalize('NFC')
      .replaceAll(/[“”„]/gu, '"')
      .replaceAll(/[‘’]/gu, "'")
      .replaceAll(/[–—]/gu, '-')
      .replaceAll(/-+/gu, '-')
      .replaceAll('…', '...')
      // What tells a script where formulas are.
      .replaceAll(/\\[()[\]]|\$/gu, '')
      .replaceAll(/[\s\u00AD\u200B\uFEFF\u21A9\uFE0E]+/gu, '')
  );
}

function visible(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  if (node.type === 'element') {
    if (isUnread(node)) return '';
    // A title is the caption here.
    if (node.tagName === 'img') return String(node.properties.title ?? '');
    const formula = node.tagName === 'math' ? sourceOf(node) : null;
    if (formula !== null) return formula;
  }
  return node.children.map((child) => visible(child as Nodes)).join('');
}

/** A formula as it was typed, which is what it is where scripts set formulas. */
function sourceOf(math: Element): string | null {
  const found = find(math, ({ tagName }) => tagName === 'annotation');
  return found && toString(found);
}

/**
 * Tells whether an element is read by nobody as a part of the text: scripts, numbers of lines, and what a site adds.
 */
function isUnread(element: Element): boolean {
  if (UNSEEN.has(element.tagName) || isGutter(element)) return true;
  return isApparatus(element) || (isAnchor(element) && SIGN.test(toString(element).trim()));
}

/** Tells the ways back from notes, what is said to screen readers alone, what our own renderer says. */
export function isApparatus(element: Element): boolean {
  const { properties } = element;
  return (
    properties.id === 'footnote-label' ||
    properties.dataFootnoteBackref !== undefined ||
    properties.ariaHidden === 'true' ||
    classesOf(element).some((name) => BACK.has(name))
  );
}

const BACK: ReadonlySet<string> = new Set(['reversefootnote', 'footnote-backref', 'sr-only']);

/** Tells the numbers of lines beside code, in a cell of their own or each in its line. */
export function isGutter(element: Element): boolean {
  const classes = classesOf(element);
  if (classes.some((name) => GUTTERS.has(name))) return true;
  // Hugo's cell of numbers has the class of the cell of code, or no class but a style.
  if (UNSELECTED.test(String(element.properties.style))) return true;
  const isNumber = (each: Element) =>
    classesOf(each).includes('lnt') || UNSELECTED.test(String(each.properties.style));
  return element.tagName === 'td' && find(element, isNumber) !== null;
}

/** Numbers are not copied with the code. */
const UNSELECTED = /user-select:\s*none/u;

const GUTTERS: ReadonlySet<string> = new Set([
  ...['gutter', 'rouge-gutter', 'lineno', 'linenos', 'linenodiv', 'lnt', 'ln'],
]);

/** Tells the link of a heading to itself: a sign beside its text, or around it. */
export function isAnchor(element: Element): boolean {
  return classesOf(element).some((name) => /^(?:header-?|heading-)?(?:anchor|link)$/iu.test(name));
}

/** A text of signs alone. */
const SIGN = /^[^\p{L}\p{N}]*$/u;

function classesOf({ properties }: Element): string[] {
  return [properties.className].flat().map(String);
}
