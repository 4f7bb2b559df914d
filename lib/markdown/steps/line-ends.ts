import type { Root, Text } from 'hast';
import { styled, textNode } from '@/lib/html/nodes';
import { textRuns } from './text-runs';

/**
 * Place where a line of Chinese may end and browsers end none, whose rules are Unicode's: before and behind a quotation
 * that begins or ends in letters (https://www.unicode.org/reports/tr14/#LB19a), and between a closing mark and a dash.
 * In a justified line what they keep together leaves a gap as wide as that. The rare mark is asked for first: whether a
 * character is Chinese costs more.
 */
const LINE_MAY_END =
  /(?=[“‘])(?<=[\p{Script=Han}—…])(?=[“‘]+[\p{Script=Latin}\d])|(?<=[”’])(?<=[\p{Script=Latin}\d%][”’]+)(?=[\p{Script=Han}])|(?=——)(?<=[”’）》])/gu;

/** Lets lines end there: `<wbr>` is no text, so what is searched and copied stays the same. */
export function rehypeLineEnds() {
  return (tree: Root) => {
    for (const run of textRuns(tree)) {
      const text = run.map(({ node }) => node.value).join('');
      const ends = [...text.matchAll(LINE_MAY_END)].map(({ index }) => index);
      if (ends.length === 0) continue;
      let start = 0;
      for (const { node, parent } of run) {
        const { length } = node.value;
        const from = start;
        const within = ends.map((end) => end - from).filter((at) => at >= 0 && at < length);
        if (within.length > 0)
          parent.children.splice(parent.children.indexOf(node), 1, ...cut(node, within));
        start += length;
      }
    }
  };
}

/** A text in pieces, with a place to end a line before each but the first; at its start there is none before it. */
function cut({ value, position }: Text, places: readonly number[]) {
  return [0, ...places].flatMap((from, index) => {
    const piece = value.slice(from, places[index]);
    const text = piece === '' ? [] : [{ ...textNode(piece), position }];
    return index === 0 ? text : [styled('wbr', null, []), ...text];
  });
}
