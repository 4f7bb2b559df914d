import { site, type Locale } from '@/lib/site';
import { formatInstant } from './dates';
import { getStrings } from './strings';

/** What is known of the review of an article. */
type Review = {
  /** Who has reviewed it and answers for it. */
  reviewers: readonly { name: string }[];
  /** When; null where that is not said. */
  reviewedAt: string | null;
};

/**
 * Who answers for an article, and since when, in one line: the same wherever it is shown.
 * @returns null where nobody is named
 */
export function reviewStatement({ reviewers, reviewedAt }: Review, locale: Locale): string | null {
  if (reviewers.length === 0) return null;
  const strings = getStrings(locale);
  const names = reviewers.map(({ name }) => name).join(strings.authorSeparator);
  const day = reviewedAt && formatInstant(reviewedAt, 'day', locale, site.timeZone);
  return [strings.label(strings.reviewed) + names, day].filter(Boolean).join(strings.listSeparator);
}
