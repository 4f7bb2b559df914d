import type { Article } from '@/lib/content/model';
import { getStrings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/site';
import { ArticleItem } from './article-item';

type ArticleListProps = {
  /** In the order shown. */
  articles: readonly Article[];
  /** Language of the page. */
  locale: Locale;
  /** Whether each has its summary; true if absent. */
  withSummaries?: boolean;
  /** Said instead of an empty list; the general sentence if absent. */
  empty?: string;
};

/** Articles one under the other. */
export function ArticleList({ articles, locale, withSummaries = true, empty }: ArticleListProps) {
  if (articles.length === 0) {
    return (
      <p className="border-t border-rule py-8 text-ink-soft">
        {empty ?? getStrings(locale).noArticles}
      </p>
    );
  }
  return (
    <ol className="divide-y divide-rule border-t border-rule">
      {articles.map((article) => (
        <li key={article.id}>
          <ArticleItem article={article} withSummary={withSummaries} locale={locale} />
        </li>
      ))}
    </ol>
  );
}
