import './listing.css';
import { Clauses, LIST_ROOM } from '@/components/ui/clauses';
import type { Article } from '@/lib/content/model';
import { getStrings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/site';
import { paths } from '@/lib/urls';
import { CategoryLinks } from './category-links';
import { EmptyList } from './empty-list';
import { MetaLine, type Shared } from './meta-line';

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

type ArticleItemProps = {
  /** The article. */
  article: Article;
  /** Whether it has its summary. */
  withSummary: boolean;
  /** What is left out, as the heading over the list says it. */
  shared: Shared;
  /** Language of the page. */
  locale: Locale;
};

/** An article in a list: categories beside title, summary and details on a wide screen. */
function ArticleItem({ article, withSummary, shared, locale }: ArticleItemProps) {
  const categories = article.categories.filter(({ slug }) => slug !== shared.category);
  return (
    <article className="article-item">
      <CategoryLinks categories={categories} />
      <div className="space-y-2">
        <h2 className="font-serif text-xl font-bold" lang={article.lang ?? undefined}>
          <a href={paths.article(article)} className="hover:text-accent">
            <Clauses text={article.title} room={LIST_ROOM} />
          </a>
        </h2>
        {withSummary && article.description && (
          <p
            className="line-clamp-3 max-w-[42em] text-pretty text-ink-soft"
            lang={article.lang ?? undefined}
          >
            {article.description}
          </p>
        )}
        <MetaLine article={article} shared={shared} locale={locale} />
      </div>
    </article>
  );
}
