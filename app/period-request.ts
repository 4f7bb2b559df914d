import type { Crumb } from '@/components/site/breadcrumbs';
import { pathsIn } from '@/lib/addresses/urls';
import type { Snapshot } from '@/lib/content/library/snapshot';
import type { Article } from '@/lib/content/model';
import { formatPeriod } from '@/lib/i18n/dates';
import { getStrings } from '@/lib/i18n/strings';
import { listMetadata } from '@/lib/seo/metadata';
import type { Locale } from '@/lib/site';
import { orNotFound } from './route-params';

/** A year, a month or a day of the archive, and which page of it; the whole archive is the period `''`. */
type PeriodRequest = { period: string; page: number; locale: Locale; content: Snapshot };

/** Metadata of a period's page. */
export function periodMetadata({ period, page, locale }: Omit<PeriodRequest, 'content'>) {
  const strings = getStrings(locale);
  const title = period ? strings.archiveOf(formatPeriod(period, locale)) : strings.archive;
  const path = period ? pathsIn(locale).period({ period }) : pathsIn(locale).archive();
  return listMetadata({ title, description: '', path, page, locale });
}

/** The articles of a year, a month or a day; a period without any is not found. */
export function articlesOf({ period, content }: PeriodRequest): readonly Article[] {
  const articles = content.ofPeriod(period);
  return orNotFound(articles.length > 0 ? articles : null);
}

/** The way down to a period: the archive, and the longer periods that hold it. */
export function trailTo(period: string, locale: Locale): Crumb[] {
  const strings = getStrings(locale);
  const above = period.split('-').slice(0, -1);
  const longer = above.map((_, index) => above.slice(0, index + 1).join('-'));
  return [
    ...(period ? [{ href: pathsIn(locale).archive(), text: strings.archive }] : []),
    ...longer.map((each) => ({
      href: pathsIn(locale).period({ period: each }),
      text: formatPeriod(each, locale),
      period: each,
    })),
  ];
}
