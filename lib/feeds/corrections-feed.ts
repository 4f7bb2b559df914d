import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { pathsIn } from '@/lib/addresses/urls';
import type { ListedCorrection } from '@/lib/content/library/corrections';
import { paginate } from '@/lib/content/library/paginate';
import type { Snapshot } from '@/lib/content/library/snapshot';
import { getStrings } from '@/lib/i18n/strings';
import type { Locale, Site } from '@/lib/site';
import { dayOf } from '@/lib/time/time-zone';
import { createItem } from './create-item';
import { entryId } from './entry-id';
import { feedHead } from './feed-head';
import type { Feed, FeedItem } from './model';

/** Makes a feed of a page of the corrections and withdrawals; null when there is no such page. */
export function createCorrectionsFeed(
  page: number,
  { content, site, locale }: { content: Snapshot; site: Site; locale: Locale },
): Feed | null {
  const { corrections } = content;
  const list = paginate(corrections, page, site.pageSize);
  if (list === null) return null;
  const strings = getStrings(locale);
  const head = feedHead(
    {
      title: strings.corrections,
      description: strings.correctionsAbout,
      path: pathsIn(locale).corrections(),
      ...{ page, total: corrections.length },
      updated: corrections[0]?.correction.date ?? null,
    },
    site,
    locale,
  );
  return { ...head, items: list.items.map((entry) => item(entry, site, locale)) };
}

/** One correction; several of an article on one instant are one to a reader of feeds, told apart by their words. */
function item(
  { article, correction, isWithdrawal }: ListedCorrection,
  site: Site,
  locale: Locale,
): FeedItem {
  const strings = getStrings(locale);
  const { date, note } = correction;
  const day = dayOf(new Date(date), site.timeZone);
  const told = isWithdrawal ? strings.withdrawnTitle : strings.correctionOf;
  const named = isWithdrawal
    ? 'withdrawal'
    : `correction-${String(article.corrections.findIndex((each) => each.date === date && each.note === note) + 1)}`;
  return {
    ...createItem({ ...article, audio: null, publishedAt: date }, site, locale),
    id: entryId(site, locale, { day, name: `${article.id}/${named}`, former: null }),
    title: told(article.title),
    summary: note,
    html: toHtml(h('p', isWithdrawal ? strings.withdrawnReason(note) : note)),
    published: date,
    updated: date,
    categories: [],
    twin: null,
  };
}
