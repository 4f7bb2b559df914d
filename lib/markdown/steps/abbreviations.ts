import type { PhrasingContent, Root } from 'mdast';
import { SKIP, walk } from '../walk';

/**
 * Marks the abbreviations that the document defines (`*[HTML]: Hypertext Markup Language`) wherever
 * they stand as words, and takes out the definitions.
 */
export function remarkAbbreviations() {
  return (tree: Root) => {
    const titles = takeDefinitions(tree);
    if (titles.size === 0) return;
    const lengths = [...new Set([...titles.keys()].map(({ length }) => length))];
    lengths.sort((a, b) => b - a);
    walk(tree, (node, parent, index) => {
      if (node.type === 'link' || node.type === 'heading') return SKIP;
      if (node.type !== 'text' || !parent) return undefined;
      const pieces = cut(node.value, titles, lengths);
      if (!pieces.some(({ title }) => title !== undefined)) return undefined;
      const children = pieces.map(({ value, title }): PhrasingContent =>
        title === undefined
          ? { type: 'text', value, position: node.position }
          : { type: 'abbreviation', value, title },
      );
      parent.children.splice(index, 1, ...(children as never[]));
      return index + children.length;
    });
  };
}

function takeDefinitions(tree: Root): Map<string, string> {
  const titles = new Map<string, string>();
  walk(tree, (node, parent, index) => {
    if (node.type !== 'abbreviationDefinition' || !parent) return undefined;
    titles.set(node.label, node.value);
    parent.children.splice(index, 1);
    return index;
  });
  titles.delete('');
  return titles;
}

/** A piece of a text; with a title, an abbreviation. */
type Piece = { value: string; title?: string | undefined };

/**
 * Cuts a text at the abbreviations in it; of those that stand at one place the longest counts. By
 * look-up: a pattern of all of them would try each at each place.
 * @param lengths of the abbreviations, longest first
 */
function cut(
  text: string,
  titles: ReadonlyMap<string, string>,
  lengths: readonly number[],
): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  let at = 0;
  while (at < text.length) {
    const length = lengths.find(
      (each) => titles.has(text.slice(at, at + each)) && isWord(text, at, at + each),
    );
    if (length === undefined) {
      at += 1;
      continue;
    }
    const value = text.slice(at, at + length);
    if (at > from) pieces.push({ value: text.slice(from, at) });
    pieces.push({ value, title: titles.get(value) });
    at += length;
    from = at;
  }
  if (from < text.length) pieces.push({ value: text.slice(from) });
  return pieces;
}

/** A Latin abbreviation begins and ends at whatever is no Latin letter or digit, Han too. */
function isWord(text: string, start: number, end: number): boolean {
  const goesBack = ENDS_LATIN.test(text.slice(Math.max(0, start - 2), start));
  const goesOn = BEGINS_LATIN.test(text.slice(end, end + 2));
  const label = text.slice(start, end);
  return !(goesBack && BEGINS_LATIN.test(label)) && !(goesOn && ENDS_LATIN.test(label));
}

const BEGINS_LATIN = /^[\p{Script=Latin}\p{Nd}]/u;
const ENDS_LATIN = /[\p{Script=Latin}\p{Nd}]$/u;
