import type { Shown } from './shown-text';

/** References to characters, and Liquid, of which another rule tells. */
const MEANT = /&(?:#\w+|\w+);|\{\{[^\n]*?\}\}|\{%[^\n]*?%\}/gu;

/** A text by itself, in which no line begins anything. */
export function alone(text: string): Shown {
  return {
    ...{ source: text, prose: text, text, written: text },
    ...{ html: '', blocks: [], cells: [], heads: [] },
  };
}

/**
 * The text of blocks of HTML by itself.
 * @param html as `Shown` has it
 */
export function aloneInHtml(html: string): Shown {
  return alone(html.replaceAll(MEANT, (all) => '\uE000'.repeat(all.length)));
}
