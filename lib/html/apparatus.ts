/* eslint-disable @typescript-eslint/consistent-type-definitions -- a module's types are extended by merging interfaces */
import type { Element, ElementData } from 'hast';
import { formulaText, isFormula } from './formula-text';

declare module 'hast' {
  interface ElementData {
    /** Plain text in the place of the element (`saidAs`). It does not reach the HTML. */
    text?: string;
  }
}

/**
 * Data for an element that is something else in plain text: a formula, or what the site says and not the
 * editor, which is nothing there.
 */
export function saidAs(text: string): ElementData {
  // The type, which the HTML parser has extended, asks for a position that elements made here do not have.
  return { text } as ElementData;
}

/** Elements that hold no text of the article: what is said above a character, runs or is played. */
const SILENT: ReadonlySet<string> = new Set([
  ...['rt', 'rp', 'rtc', 'copy-code', 'button', 'input', 'select', 'textarea', 'script', 'style'],
  ...['template', 'noscript', 'title', 'audio', 'video', 'canvas', 'iframe', 'object', 'svg'],
]);

/** Whether an element is a reference to a note, which takes no place in the line. */
export function isReference({ properties }: Element): boolean {
  return properties.dataFootnoteRef !== undefined;
}

/**
 * Gives the plain text that replaces an element and all that is in it; undefined where its content
 * is read. Apparatus has none: references to notes, the ways back and the label over the notes, how
 * a character is pronounced, buttons. A picture's is its alternative text, a formula's what it says.
 * @param inFigure whether it is a picture by itself: its caption says what there is to say
 */
export function replacementOf(element: Element, inFigure: boolean): string | undefined {
  const { tagName, properties, data } = element;
  if (data?.text !== undefined) return data.text;
  if (SILENT.has(tagName) || isReference(element)) return '';
  if (properties.dataFootnoteBackref !== undefined || properties.id === 'footnote-label') return '';
  if (tagName === 'img') return inFigure ? '' : String(properties.alt ?? '');
  return isFormula(element) ? formulaText(element) : undefined;
}
