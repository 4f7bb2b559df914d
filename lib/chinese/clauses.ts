import { emWidth } from './em-width';

/** A clause ends after its marks and the closing brackets or quotes behind them. */
const CLAUSE = /.+?(?:[：，。；？！、]+[”’」』）》]*|——|……|$)/gsu;

/**
 * Cuts a title where a reader would break the line: after ： ， 。 ； ？ ！ —— ……
 * The pieces joined are the title, unchanged.
 */
export function splitClauses(title: string): string[] {
  return title.match(CLAUSE) ?? [];
}

/** Keeps the words of a clause together by no-break spaces: balanced lines would break there. */
export function keepWords(clause: string): string {
  return clause.replaceAll(/(?<=\S) (?=\S)/gu, '\u00A0');
}

/** The class of a clause that is too long for a line of its own: it breaks between its words (components/prose/headings.css). */
export const LONG_CLAUSE = 'long-clause';

/** Ten characters fit on a line of the largest titles on a phone of 360 px. */
const LONG = 10;

/** Whether a clause is longer than a line of a title on a phone. */
export function isLongClause(clause: string): boolean {
  return emWidth(clause) > LONG;
}
