import { absoluteUrl, pathsIn } from '@/lib/addresses/urls';
import type { Article } from '@/lib/content/model';
import { publication } from '@/lib/content/publication';
import { languageNames } from '@/lib/i18n/languages';
import type { Locale } from '@/lib/site';
import { isLive } from '@/lib/time/clock';
import { escapeXml } from '@/lib/xml';

/**
 * Age up to which an article is news, and the most that may be listed
 * (https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap).
 */
const NEWS_MILLISECONDS = 48 * 60 * 60 * 1000;
const MOST = 1000;

/**
 * The articles of the last 48 hours, for Google News. The one surface that changes with time alone, so
 * it is asked for the present and kept by no cache of ours (docs/decisions/0006-epochs.md).
 * @param articles newest first
 * @param at the present
 * @param locale language of the publication
 */
export function newsSitemap(articles: readonly Article[], at: Date, locale: Locale): string {
  const since = new Date(at.getTime() - NEWS_MILLISECONDS).toISOString();
  const news = articles
    .filter((article) => article.publishedAt > since && isLive(article, at))
    .slice(0, MOST);
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
${news.map((article) => newsUrl(article, locale)).join('')}</urlset>
`;
}

function newsUrl(article: Article, locale: Locale): string {
  const language = article.lang?.slice(0, 2) ?? languageNames(locale).news;
  return (
    `<url><loc>${escapeXml(absoluteUrl(pathsIn(locale).article(article)))}</loc><news:news>` +
    `<news:publication><news:name>${escapeXml(publication(locale).name)}</news:name>` +
    `<news:language>${escapeXml(language)}</news:language></news:publication>` +
    `<news:publication_date>${article.publishedAt}</news:publication_date>` +
    `<news:title>${escapeXml(article.title)}</news:title></news:news></url>\n`
  );
}
