import type { Article } from './model';

/** What the front page shows. */
export type FrontPage = {
  /** Day of the latest edition, `YYYY-MM-DD`, or null before the first one. */
  day: string | null;
  /** The first story: the newest pinned one, else the newest. */
  lead: Article | null;
  /** The others, pinned ones first, newest first. */
  rest: Article[];
};

/**
 * Chooses the stories of the front page.
 * @param articles live ones, newest first
 * @param size how many at most
 */
export function frontPage(articles: readonly Article[], size: number): FrontPage {
  const pinned = articles.filter((article) => article.pinned);
  const others = articles.filter((article) => !article.pinned);
  const [lead = null, ...rest] = [...pinned, ...others].slice(0, size);
  return { day: articles[0]?.day ?? null, lead, rest };
}
