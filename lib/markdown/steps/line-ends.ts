import type { ElementContent, Root, Text } from 'hast';
import { styled, textNode } from '@/lib/html/nodes';
import { textRuns } from './text-runs';

/**
 * Place where a line of Chinese may end and browsers end none, whose rules are Unicode's: before and behind a quotation
 * that begins or ends in letters (https://www.unicode.org/reports/tr14/#LB19a), behind one that letters follow, and
 * between a closing mark and a dash. In a justified line what they keep together leaves a gap as wide as that. The rare
 * mark is asked for first: whether a character is Chinese costs more. More than four marks in a row are none of language.
 */
const LINE_MAY_END =
  /(?=[“‘])(?<=[\p{Script=Han}—…])(?=[“‘]{1,4}[\p{Script=Latin}\d])|(?<=[”’])(?<=[\p{Script=Latin}\d%][”’]{1,4})(?=[\p{Script=Han}])|(?<=[”’])(?<=[\p{Script=Han}，。？！…—][”’]{1,4})(?=[\p{Script=Latin}\d])|(?=——)(?<=[”’）》])/gu;

/**
 * A mark that meets such a quotation: the line may end between them, and a browser that sets marks closer where they meet
 * does so only if nothing stands there. So the mark is in an element, which its style sheet lets a line end behind
 * (components/prose/inline.css).
 */
const MEETS_QUOTATION = /[，。、；：？！”’）》](?=[“‘]{1,4}[\p{Script=Latin}\d])/gu;

/** Place in a text, in UTF-16 units: of a `<wbr>`, or of a mark that is put in an element. */
type Place = { at: number; isMark: boolean };

/** Lets lines end there: `<wbr>` is no text, so what is searched and copied stays the same. */
export function rehypeLineEnds() {
  return (tree: Root) => {
    for (const run of textRuns(tree)) {
      const places = placesIn(run.map(({ node }) => node.value).join(''));
      if (places.length === 0) continue;
      let start = 0;
      for (const { node, parent } of run) {
        const { length } = node.value;
        const from = start;
        const within = places
          .map(({ at, isMark }) => ({ at: at - from, isMark }))
          .filter(({ at }) => at >= 0 && at < length);
        if (within.length > 0)
          parent.children.splice(parent.children.indexOf(node), 1, ...cut(node, within));
        start += length;
      }
    }
  };
}

function placesIn(text: string): Place[] {
  const ends = [...text.matchAll(LINE_MAY_END)].map(({ index }) => ({ at: index, isMark: false }));
  const marks = [...text.matchAll(MEETS_QUOTATION)].map(({ index }) => ({
    at: index,
    isMark: true,
  }));
  return [...ends, ...marks].sort((a, b) => a.at - b.at);
}

/** A text in pieces, each place between two of them or a piece of its own. */
function cut({ value, position }: Text, places: readonly Place[]): ElementContent[] {
  const pieceOf = (from: number, to: number): Text[] =>
    from < to ? [{ ...textNode(value.slice(from, to)), position }] : [];
  let end = 0;
  const pieces = places.flatMap(({ at, isMark }) => {
    const from = end;
    end = isMark ? at + 1 : at;
    const joint = isMark
      ? styled('span', null, pieceOf(at, end), { className: ['meets'] })
      : styled('wbr', null, []);
    return [...pieceOf(from, at), joint];
  });
  return [...pieces, ...pieceOf(end, value.length)];
}
