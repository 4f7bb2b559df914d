import { site, type Locale } from '@/lib/site';
import { formatInstant } from './dates';
import { getStrings } from './strings';

/** Review of an article. */
type Review<Reviewer> = {
  /** Reviewers, who answer for it. */
  reviewers: readonly Reviewer[];
  /** Time of the review; null where that is not said. */
  reviewedAt: string | null;
};

/** Writers of the parts of the statement that vary. */
type Written<Reviewer, Part> = {
  /** Writes a reviewer's name. */
  name: (reviewer: Reviewer) => Part;
  /** Writes the day of an instant. */
  day: (instant: string) => Part;
};

/**
 * States who answers for an article, and since when, in pieces of one line: the same wherever it is shown.
 * @returns no piece where nobody is named
 */
export function reviewParts<Reviewer, Part>(
  { reviewers, reviewedAt }: Review<Reviewer>,
  { name, day }: Written<Reviewer, Part>,
  locale: Locale,
): (Part | string)[] {
  if (reviewers.length === 0) return [];
  const { label, reviewed, authorSeparator, listSeparator } = getStrings(locale);
  return [
    label(reviewed),
    ...reviewers.flatMap((reviewer, at) => [...(at > 0 ? [authorSeparator] : []), name(reviewer)]),
    ...(reviewedAt === null ? [] : [listSeparator, day(reviewedAt)]),
  ];
}

/**
 * States the same as a text.
 * @returns null where nobody is named
 */
export function reviewStatement(review: Review<{ name: string }>, locale: Locale): string | null {
  const written = {
    name: ({ name }: { name: string }) => name,
    day: (instant: string) => formatInstant(instant, 'day', locale, site.timeZone),
  };
  return reviewParts(review, written, locale).join('') || null;
}
