import { site, type Locale } from '@/lib/site';
import { formatInstant } from './dates';
import { getStrings } from './strings';

/** Review of an article. */
type Review = {
  /** Reviewers, who answer for it. */
  reviewers: readonly { name: string }[];
  /** Time of the review; null where that is not said. */
  reviewedAt: string | null;
};

/**
 * States in one line who answers for an article, and since when: the same wherever it is shown.
 * @returns null where nobody is named
 */
export function reviewStatement({ reviewers, reviewedAt }: Review, locale: Locale): string | null {
  if (reviewers.length === 0) return null;
  const strings = getStrings(locale);
  const names = reviewers.map(({ name }) => name).join(strings.authorSeparator);
  const day = reviewedAt && formatInstant(reviewedAt, 'day', locale, site.timeZone);
  return [strings.label(strings.reviewed) + names, day].filter(Boolean).join(strings.listSeparator);
}
