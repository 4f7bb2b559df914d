import type { Root } from 'hast';
import { textOf } from '@/lib/html/text';
import { walkElements } from '../walk';

const LATIN = /\p{Script=Latin}/u;
const OTHER = /[^\P{L}\p{Script=Latin}]/u;

/**
 * Emphasis dots are for Han (W3C CLREQ, Handling Interlinear Punctuation); a word in Latin letters is
 * emphasised by italics, in Chinese sentences too. `class="latin"` tells the style sheet which it is.
 */
export function rehypeLatinEmphasis() {
  return (tree: Root) => {
    walkElements(tree, (element) => {
      if (element.tagName !== 'em') return;
      const text = textOf(element);
      if (LATIN.test(text) && !OTHER.test(text)) element.properties.className = ['latin'];
    });
  };
}
