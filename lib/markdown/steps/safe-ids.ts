import type { Root } from 'hast';
import { walkElements } from '../walk';

/**
 * An element's id is also a name of `window` (https://html.spec.whatwg.org/#named-access-on-the-window-object),
 * which shadows what a script has yet to define there: the page's own scripts ask for `__next_f`,
 * `$RC`, `TURBOPACK` and the like before they set them. `content` and `page-end`
 * are the page's own.
 */
const TAKEN = /^(?:[_$]|TURBOPACK|content$|page-end$)/u;

/** Renames ids that would stand in the way of the page's own: `__next_f` becomes `id-__next_f`. */
export function rehypeSafeIds() {
  return (tree: Root) => {
    walkElements(tree, ({ properties }) => {
      if (typeof properties.id === 'string' && TAKEN.test(properties.id))
        properties.id = `id-${properties.id}`;
    });
  };
}
