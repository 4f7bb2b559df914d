import { absoluteUrl, pathsIn } from '@/lib/addresses/urls';
import type { Article, Author } from '@/lib/content/model';
import { formatInstant } from '@/lib/i18n/dates';
import { getStrings } from '@/lib/i18n/strings';
import type { Locale, Site } from '@/lib/site';
import { entryId } from './entry-id';
import { type FullArticle, itemHtml } from './item-html';
import type { FeedAuthor, FeedItem } from './model';

/**
 * Makes an article an item of a feed.
 * @param full text and picture, which its index entry lacks; without them the item has neither
 */
export function createItem(
  article: Article,
  site: Site,
  locale: Locale,
  full: FullArticle | null = null,
): FeedItem {
  const { audio, day, slug, feedId } = article;
  const cover = full?.cover ?? null;
  const url = absoluteUrl(pathsIn(locale).article(article));
  return {
    id: entryId(site, locale, { day, name: slug, former: feedId }),
    url,
    twin: absoluteUrl(pathsIn(locale).twin(article)),
    title: article.title,
    summary: article.description,
    html: full ? itemHtml(full, url, site.timeZone, locale) : '',
    published: article.publishedAt,
    day: formatInstant(article.publishedAt, 'day', locale, site.timeZone),
    readMore: getStrings(locale).readArticle,
    updated: atomUpdated(article),
    authors: article.authors.map((author) => toFeedAuthor(author, locale)),
    reviewers: article.reviewers.map((author) => toFeedAuthor(author, locale)),
    reviewedAt: article.reviewedAt,
    categories: [...article.categories.map(({ name }) => name), ...article.tags],
    image: cover && {
      url: absoluteUrl(cover.src),
      width: cover.width,
      height: cover.height,
      alt: cover.alt,
    },
    audio: audio && { ...audio, url: new URL(audio.src, site.url).href },
    language: article.lang,
  };
}

function toFeedAuthor(author: Author, locale: Locale): FeedAuthor {
  return { name: author.name, url: absoluteUrl(pathsIn(locale).author(author)) };
}

/**
 * The latest instant at which an article changed in a way that readers should know of: published,
 * revised, or corrected in more than a slip of the pen (RFC 4287, § 4.2.15).
 */
export function atomUpdated({
  publishedAt,
  updatedAt,
  corrections,
}: Pick<Article, 'publishedAt' | 'updatedAt' | 'corrections'>): string {
  const corrected = corrections.filter(({ minor }) => !minor).map(({ date }) => date);
  const instants = [publishedAt, ...(updatedAt ? [updatedAt] : []), ...corrected];
  return new Date(Math.max(...instants.map((instant) => Date.parse(instant)))).toISOString();
}
