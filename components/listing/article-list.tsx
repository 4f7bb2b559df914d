import './listing.css';
import { Clauses, LIST_ROOM } from '@/components/ui/clauses';
import { ContentImage } from '@/components/ui/content-image';
import { pathsIn } from '@/lib/addresses/urls';
import type { CoverImage } from '@/lib/content/compiled/images/cover';
import type { Thumbnails } from '@/lib/content/compiled/images/thumbnails';
import type { Article } from '@/lib/content/model';
import { getStrings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/site';
import { isDated } from '@/lib/time/clock';
import { CategoryLinks } from './category-links';
import { EmptyList } from './empty-list';
import { MetaLine, type Shared } from './meta-line';
import { PeriodHeadLine } from './period-head-line';

type ArticleListProps = {
  /** In the order shown. */
  articles: readonly Article[];
  /** Their covers. */
  thumbnails: Thumbnails;
  /** Language of the page. */
  locale: Locale;
  /** Whether each has its summary; true if absent. */
  withSummaries?: boolean;
  /** Facts that the heading says, so that the rows leave them out; none if absent. */
  shared?: Shared;
  /**
   * Part of the articles' dates that stands as a heading, once for all that share it; no headings
   * if absent.
   */
  heads?: 'month' | 'day';
  /** Said instead of an empty list; the general sentence if absent. */
  empty?: string;
};

/** Articles one under the other. */
export function ArticleList({
  articles,
  thumbnails,
  locale,
  withSummaries = true,
  shared = {},
  heads,
  empty,
}: ArticleListProps) {
  if (articles.length === 0) {
    return <EmptyList message={empty ?? getStrings(locale).noArticles} />;
  }
  return (
    <ol className="article-list">
      {articles.map((article, index) => {
        const period = headOf(article, heads);
        const isFirst = period !== headOf(articles[index - 1], heads);
        return (
          <li key={article.id}>
            {isFirst && period !== '' && <PeriodHeadLine period={period} locale={locale} />}
            <ArticleItem
              article={article}
              cover={thumbnails.get(article.id) ?? null}
              withSummary={withSummaries}
              shared={heads === 'day' ? { ...shared, day: article.day } : shared}
              locale={locale}
            />
          </li>
        );
      })}
    </ol>
  );
}

/** The period that an article stands under; empty where there are no heads, or it has no date yet. */
function headOf(article: Article | undefined, heads: ArticleListProps['heads']): string {
  if (article === undefined || heads === undefined || !isDated(article)) return '';
  return heads === 'day' ? article.day : article.day.slice(0, 'YYYY-MM'.length);
}

type ArticleItemProps = {
  article: Article;
  /** Its cover, or null. */
  cover: CoverImage | null;
  /** Whether it has its summary. */
  withSummary: boolean;
  /** Facts that the heading over the list says, so that the row leaves them out. */
  shared: Shared;
  /** Language of the page. */
  locale: Locale;
};

/** An article in a list: on a wide screen categories, then title, summary and details, then its cover beside each other. */
function ArticleItem({ article, cover, withSummary, shared, locale }: ArticleItemProps) {
  const categories = article.categories.filter(({ slug }) => slug !== shared.category);
  return (
    <article className="article-item">
      <CategoryLinks categories={categories} locale={locale} />
      <div className="space-y-2">
        <h2 className="font-serif text-xl font-bold" lang={article.lang ?? undefined}>
          <a href={pathsIn(locale).article(article)} className="hover:text-accent">
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
      {cover && (
        // The title beside it leads there too: once is enough for the keyboard, and for who listens.
        <a href={pathsIn(locale).article(article)} tabIndex={-1} aria-hidden className="thumbnail">
          <ContentImage image={cover} alt="" isLazy />
        </a>
      )}
    </article>
  );
}
