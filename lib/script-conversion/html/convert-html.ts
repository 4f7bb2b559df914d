import { parse, parseFragment } from 'parse5';
import type { Script } from '../dictionaries';
import type { Engine } from '../engine';
import { collectRuns } from './collect-runs';
import { editsOf, type Edit } from './edits';

/** A document begins so; all else is a part of one. */
const DOCUMENT = /^\uFEFF?\s*(?:<!--.*?-->\s*)*<(?:!doctype|html)\b/isu;

/** Characters that text in HTML cannot hold, and their references. */
const REFERENCES: Readonly<Record<string, string>> = {
  ...{ '&': '&#x26;', '<': '&#x3C;', '>': '&#x3E;', '"': '&#x22;', "'": '&#x27;' },
};

/**
 * Converts what readers read of HTML and keeps the rest, byte by byte: texts are replaced in the source, not written
 * anew. A line is converted as a whole, whatever elements it is in.
 * @param source a document, or a part of one
 * @param script the one that is converted to; the source is in the other
 */
export function convertHtml(source: string, script: Script, convert: Engine): string {
  const options = { sourceCodeLocationInfo: true, scriptingEnabled: false };
  const tree = DOCUMENT.test(source) ? parse(source, options) : parseFragment(source, options);
  const { runs, tags } = collectRuns(tree.childNodes, source, script);
  const edits: Edit[] = tags.map(({ place, tag }) => ({ place, text: tag }));
  for (const run of runs) edits.push(...editsOf(run, convert));
  return replaced(
    source,
    edits.sort((a, b) => a.place.start - b.place.start),
  );
}

function replaced(source: string, edits: readonly Edit[]): string {
  let [result, at] = ['', 0];
  for (const { place, text } of edits) {
    // The parser doubles some elements: both copies have one place.
    if (place.start < at) continue;
    result += source.slice(at, place.start) + text.replace(/[&<>"']/gu, escaped);
    at = place.end;
  }
  return result + source.slice(at);
}

function escaped(character: string): string {
  return REFERENCES[character] ?? character;
}
