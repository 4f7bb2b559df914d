import type { Root } from 'hast';
import { toText } from 'hast-util-to-text';
import { walkElements } from '@/lib/markdown/walk';

/** What a body says, without its markup. */
export type PlainText = {
  /** All of it, in NFC: blocks on lines of their own. */
  text: string;
  /** Its headings, in NFC, in order. */
  headings: string[];
};

/** Takes the text out of a rendered body. */
export function plainText(tree: Root): PlainText {
  const headings: string[] = [];
  walkElements(tree, (element) => {
    if (/^h[1-6]$/u.test(element.tagName)) headings.push(toText(element).normalize('NFC'));
    return undefined;
  });
  return { text: toText(tree).normalize('NFC'), headings };
}
