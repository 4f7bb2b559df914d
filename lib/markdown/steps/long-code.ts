import type { Root } from 'hast';
import { SKIP, walkElements } from '../walk';

/** As many characters without a space push half a phone's line over to the next. */
const LONG = /\S{20,}/u;

/**
 * Marks code in a line with `class="long"` where it has a name of twenty characters: it may break anywhere, so that it
 * opens no gap in a justified line. Shorter names stay whole.
 */
export function rehypeLongCode() {
  return (tree: Root) => {
    walkElements(tree, ({ tagName, properties, children: [text] }) => {
      if (tagName === 'pre') return SKIP;
      if (tagName !== 'code' || text?.type !== 'text' || !LONG.test(text.value)) return undefined;
      properties.className = [...[properties.className ?? []].flat().map(String), 'long'];
      return undefined;
    });
  };
}
