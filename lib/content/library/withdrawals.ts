import { isOfArticle, type Route } from '@/lib/addresses/route-table';
import type { Article } from '../model';
import { newestFirst } from './order';

/** An article that has been withdrawn. */
export type WithdrawnArticle = Article & { withdrawn: NonNullable<Article['withdrawn']> };

/** Whether an article is ever withdrawn. */
export function isWithdrawn(article: Article): article is WithdrawnArticle {
  return article.withdrawn !== null;
}

/** The articles that are withdrawn at one moment. */
export type Withdrawals = {
  /** All of them, the latest first. */
  withdrawn: readonly WithdrawnArticle[];
  /** The one that an address asks for: at its own, and at those of what is made of it. */
  withdrawnAt: (route: Route) => WithdrawnArticle | null;
};

/**
 * Orders and finds the articles that are withdrawn at one moment.
 * @param articles newest first, which is the order of those that are withdrawn at one instant
 */
export function createWithdrawals(articles: readonly WithdrawnArticle[]): Withdrawals {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const withdrawnAt = (route: Route): WithdrawnArticle | null => {
    if (route.kind === 'card') return withdrawnAt(route.of);
    return isOfArticle(route) ? (byId.get(`${route.day}/${route.slug}`) ?? null) : null;
  };
  const withdrawn = articles.toSorted((a, b) => newestFirst(a.withdrawn, b.withdrawn));
  return { withdrawn, withdrawnAt };
}
