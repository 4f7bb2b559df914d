import { absoluteUrl, pathsIn } from '@/lib/addresses/urls';
import type { Snapshot } from '@/lib/content/library/snapshot';
import { formatPeriod } from '@/lib/i18n/dates';
import { getStrings } from '@/lib/i18n/strings';
import { type Locale, site } from '@/lib/site';
import { bylineOf } from './byline-of';
import { type CoverText, coverTextOf } from './cover-of';
import { publicationOn } from './furniture';
import { type CardLabel, labelOf } from './label-of';

/** Text and picture of a poster. */
export type PosterText = {
  /** Name of the publication. */
  site: string;
  /** The article's first category; may be empty. */
  kicker: string;
  /** Its title. */
  title: string;
  /** Its summary; may be empty. */
  summary: string;
  /** Its day in words, and its authors. */
  byline: string;
  /** Advice on what to do with the code. */
  hint: string;
  /** The canonical address, which the code holds. */
  url: string;
  /** Host of that address, as people read it. */
  host: string;
  /** The day whose moon it shows, `YYYY-MM-DD`. */
  day: string;
  /** The picture above all that, or null. */
  cover: CoverText | null;
  /** Label of AI's part in the article, or null. */
  label: CardLabel | null;
};

/** The text of an article's poster; null where there is no such article. */
export function posterOf(
  { day, slug }: { day: string; slug: string },
  content: Snapshot,
  locale: Locale,
): PosterText | null {
  const strings = getStrings(locale);
  const article = content.article(day, slug);
  if (!article) return null;
  const names = bylineOf(article.authors, locale);
  return {
    site: publicationOn(content).name,
    kicker: article.categories[0]?.name ?? '',
    title: article.title,
    summary: article.description,
    byline: [formatPeriod(day, locale), names].filter(Boolean).join(strings.listSeparator),
    hint: strings.scanToRead,
    url: absoluteUrl(pathsIn(locale).article(article)),
    host: new URL(site.url).host,
    day,
    cover: coverTextOf(article),
    label: labelOf(article, locale),
  };
}
