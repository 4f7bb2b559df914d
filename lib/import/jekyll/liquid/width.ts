/**
 * Stands for U+3000 while Liquid is evaluated: Ruby does not take it for white space, liquidjs does, and
 * the indents of Chinese paragraphs would be gone. A noncharacter, as in lib/markdown/liquid/mask.ts.
 */
const STAND_IN = '\uFDEE';

/** Hides the ideographic spaces of a template. */
export function hideWideSpaces(text: string): string {
  return text.replaceAll('\u3000', STAND_IN);
}

/** Gives them back. */
export function showWideSpaces(text: string): string {
  return text.replaceAll(STAND_IN, '\u3000');
}
