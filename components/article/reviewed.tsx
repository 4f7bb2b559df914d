import { Fragment } from 'react';
import { Instant } from '@/components/ui/instant';
import type { Article } from '@/lib/content/model';
import { getStrings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/site';
import { pathsIn } from '@/lib/urls';

type ReviewedProps = {
  /** The article. */
  article: Pick<Article, 'reviewers' | 'reviewedAt'>;
  /** Language of the page. */
  locale: Locale;
};

/** Names of an article's reviewers, who answer for it; nothing where nobody is named. */
export function Reviewed({ article: { reviewers, reviewedAt }, locale }: ReviewedProps) {
  if (reviewers.length === 0) return null;
  const strings = getStrings(locale);
  return (
    <p className="article-part">
      {strings.label(strings.reviewed)}
      {reviewers.map((reviewer, index) => (
        <Fragment key={reviewer.id}>
          {index > 0 && strings.authorSeparator}
          <a href={pathsIn(locale).author(reviewer)}>{reviewer.name}</a>
        </Fragment>
      ))}
      {reviewedAt !== null && (
        <>
          {strings.listSeparator}
          <Instant instant={reviewedAt} locale={locale} />
        </>
      )}
    </p>
  );
}
