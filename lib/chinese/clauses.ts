import { bracketed } from './marks';

/** Pause in a title: a stop, dash, dots or a bar; a half-width mark only where no number or word goes on behind it. */
const PAUSE = [
  String.raw`(?<!\d)：|：(?!\d)|[，。；？！｜丨]|—{2,}|…{2,}`,
  String.raw`[,:;?!](?=\s|$)|(?<=[\p{Script=Han}”’）》」』])[,:;?!|](?=[\p{Script=Han}“‘（《「『])`,
  String.raw`(?<=\s)[|\-–—/·•](?=\s)`,
].join('|');

/** Closing marks, which belong to the clause before them, as a space does. */
const CLOSERS = '[”’」』）》】〉〕]*';

/** A space between two Chinese words is a pause, too. */
const SPACE = String.raw`(?<=[\p{Script=Han}”’）》」』】])\s+(?=[\p{Script=Han}“‘（《「『【])`;

const CLAUSE_END = new RegExp(`(?:${PAUSE})+${CLOSERS}(?:${PAUSE})*\\s*|${SPACE}`, 'gu');

/** Fewer letters, stars or emoji than these are no clause: nobody sets one character on a line of its own. */
const FEWEST_LETTERS = 2;

/**
 * Cuts a title where a reader would break the line: after ： ， 。 ； ？ ！ —— …… and the like, but after no 、,
 * and within no brackets. The pieces joined are the title, unchanged.
 * @param inBrackets whether it is cut within brackets as well
 */
export function splitClauses(title: string, inBrackets = false): string[] {
  const ends = clauseEnds(title, inBrackets);
  const starts = [0, ...ends];
  return starts.map((start, index) => title.slice(start, ends[index])).filter(Boolean);
}

/** Finds the ends of clauses before the end of a title, as `splitClauses` cuts it, in UTF-16 units. */
export function clauseEnds(title: string, inBrackets = false): number[] {
  const held = inBrackets ? [] : bracketed(title);
  const ends: number[] = [];
  let start = 0;
  for (const { index, 0: mark } of title.matchAll(CLAUSE_END)) {
    const end = index + mark.length;
    if (held.some((span) => index > span.from && index < span.end)) continue;
    if (isShort(title.slice(start, end)) || isShort(title.slice(end))) continue;
    ends.push(end);
    start = end;
  }
  return ends;
}

function isShort(clause: string): boolean {
  return (clause.match(/[\p{L}\p{N}\p{So}]/gu) ?? []).length < FEWEST_LETTERS;
}
