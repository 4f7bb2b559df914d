import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { WithdrawnArticle } from '@/lib/content/library/withdrawals';
import type { Article } from '@/lib/content/model';
import { formatInstant } from '@/lib/i18n/dates';
import { getStrings } from '@/lib/i18n/strings';
import type { Locale, Site } from '@/lib/site';
import { createItem } from './create-item';
import type { FeedItem } from './model';

/** Gives the notice of a withdrawn article, in sentences. */
function noticeOf({ withdrawn }: WithdrawnArticle, zone: string, locale: Locale): string[] {
  const strings = getStrings(locale);
  const day = formatInstant(withdrawn.date, 'day', locale, zone);
  return [strings.withdrawnOn(day), strings.withdrawnReason(withdrawn.reason)];
}

/**
 * The last that a feed has of an article that was withdrawn: the notice, under the article's own id, so that a
 * reader puts it in the place of the text.
 */
export function withdrawnItem(article: WithdrawnArticle, site: Site, locale: Locale): FeedItem {
  const notice = noticeOf(article, site.timeZone, locale);
  return {
    ...createItem({ ...article, audio: null }, site, locale),
    title: getStrings(locale).withdrawnTitle(article.title),
    summary: notice.join(''),
    html: toHtml(notice.map((sentence) => h('p', sentence))),
    updated: article.withdrawn.date,
    categories: [],
    twin: null,
  };
}

/**
 * The withdrawals that the first page of a feed has: those that are newer than its last article, as long as that is
 * so; all while the feed has one page.
 * @param articles those of the feed, newest first
 * @param isOfFeed whether an article was in it
 */
export function withdrawnOf(
  withdrawn: readonly WithdrawnArticle[],
  articles: readonly Article[],
  pageSize: number,
  isOfFeed: (article: Article) => boolean,
): WithdrawnArticle[] {
  const since = articles.length > pageSize ? (articles[pageSize - 1]?.publishedAt ?? '') : '';
  return withdrawn.filter((article) => isOfFeed(article) && article.withdrawn.date >= since);
}
