import type { Article, Correction } from '../model';

/** A correction, and the article that it mends. */
export type LedgerEntry = {
  /** The article. */
  article: Article;
  /** What was corrected in it. */
  correction: Correction;
};

/** The corrections of all articles, newest first. */
export function listCorrections(articles: readonly Article[]): LedgerEntry[] {
  return articles
    .flatMap((article) => article.corrections.map((correction) => ({ article, correction })))
    .sort((a, b) => newestFirst(a.correction, b.correction));
}

/** The latest correction of an error of fact, which an article says at its head; a slip of the pen needs no notice. */
export function latestCorrection(corrections: readonly Correction[]): Correction | null {
  return corrections.filter(({ minor }) => !minor).sort(newestFirst)[0] ?? null;
}

/** Orders corrections from the newest to the oldest. */
export function newestFirst(a: Correction, b: Correction): number {
  return Date.parse(b.date) - Date.parse(a.date);
}
