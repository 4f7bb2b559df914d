import type { Article, Correction } from '../model';
import { newestFirst } from './order';
import type { WithdrawnArticle } from './withdrawals';

/** A correction, and the article that it mends. */
export type ListedCorrection = {
  /** The article. */
  article: Article;
  /** Correction of the article. */
  correction: Correction;
  /** Whether the article was withdrawn: then the reason is what the note says. */
  isWithdrawal: boolean;
};

/** The corrections of all articles, and what was withdrawn, newest first. */
export function listCorrections(
  articles: readonly Article[],
  withdrawn: readonly WithdrawnArticle[] = [],
): ListedCorrection[] {
  const corrected = articles.flatMap((article) =>
    article.corrections.map((correction) => ({ article, correction, isWithdrawal: false })),
  );
  const gone = withdrawn.map((article) => ({
    article,
    correction: { date: article.withdrawn.date, note: article.withdrawn.reason, minor: false },
    isWithdrawal: true,
  }));
  return [...corrected, ...gone].sort((a, b) => newestFirst(a.correction, b.correction));
}

/** The latest correction of an error of fact, which an article says at its head; a slip of the pen needs no notice. */
export function latestCorrection(corrections: readonly Correction[]): Correction | null {
  return corrections.filter(({ minor }) => !minor).sort(newestFirst)[0] ?? null;
}
