/** A clause ends after its marks and the closing brackets or quotes behind them. */
const CLAUSE = /.+?(?:[：，。；？！、]+[”’」』）》]*|——|……|$)/gsu;

/**
 * Cuts a title where a reader would break the line: after ： ， 。 ； ？ ！ —— ……
 * The pieces joined are the title, unchanged.
 */
export function splitClauses(title: string): string[] {
  return title.match(CLAUSE) ?? [];
}
