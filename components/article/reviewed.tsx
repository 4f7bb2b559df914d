import { Instant } from '@/components/ui/instant';
import { pathsIn } from '@/lib/addresses/urls';
import type { Article } from '@/lib/content/model';
import { reviewParts } from '@/lib/i18n/review-statement';
import type { Locale } from '@/lib/site';

type ReviewedProps = {
  article: Pick<Article, 'reviewers' | 'reviewedAt'>;
  /** Language of the page. */
  locale: Locale;
};

/** Names of an article's reviewers, who answer for it; nothing where nobody is named. */
export function Reviewed({ article, locale }: ReviewedProps) {
  if (article.reviewers.length === 0) return null;
  const written = {
    name: (reviewer: Article['reviewers'][number]) => (
      <a key={reviewer.id} href={pathsIn(locale).author(reviewer)}>
        {reviewer.name}
      </a>
    ),
    day: (instant: string) => <Instant key={instant} instant={instant} locale={locale} />,
  };
  return <p className="article-part">{reviewParts(article, written, locale)}</p>;
}
