import { AuthorLinks } from '@/components/article/author-links';
import { Instant } from '@/components/ui/instant';
import type { Article } from '@/lib/content/model';
import { getStrings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/site';

type MetaLineProps = {
  /** The article. */
  article: Article;
  /** Language of the page. */
  locale: Locale;
};

/** When, by whom, how long: one line under a title in a list. */
export function MetaLine({ article, locale }: MetaLineProps) {
  const strings = getStrings(locale);
  return (
    <p className="flex flex-wrap gap-x-3 text-sm text-ink-soft tabular-nums">
      <Instant instant={article.publishedAt} locale={locale} />
      <AuthorLinks authors={article.authors} locale={locale} />
      <span>{strings.minutes(article.minutes)}</span>
    </p>
  );
}
