import './listing.css';
import type { Article } from '@/lib/content/model';
import { getStrings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/site';
import { ArticleItem } from './article-item';
import { EmptyList } from './empty-list';
import type { Shared } from './meta-line';

type ArticleListProps = {
  /** In the order shown. */
  articles: readonly Article[];
  /** Language of the page. */
  locale: Locale;
  /** Whether each has its summary; true if absent. */
  withSummaries?: boolean;
  /** What their rows leave out; nothing if absent. */
  shared?: Shared;
  /** Said instead of an empty list; the general sentence if absent. */
  empty?: string;
};

/** Articles one under the other. */
export function ArticleList({
  articles,
  locale,
  withSummaries = true,
  shared = {},
  empty,
}: ArticleListProps) {
  if (articles.length === 0) {
    return <EmptyList message={empty ?? getStrings(locale).noArticles} />;
  }
  return (
    <ol className="article-list">
      {articles.map((article) => (
        <li key={article.id}>
          <ArticleItem
            article={article}
            withSummary={withSummaries}
            shared={shared}
            locale={locale}
          />
        </li>
      ))}
    </ol>
  );
}
