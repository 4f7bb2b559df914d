import { Clauses } from '@/components/ui/clauses';
import type { Article } from '@/lib/content/model';
import type { Locale } from '@/lib/site';
import { paths } from '@/lib/urls';
import { CategoryLinks } from './category-links';
import { MetaLine, type Shared } from './meta-line';

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
export function ArticleItem({ article, withSummary, shared, locale }: ArticleItemProps) {
  const categories = article.categories.filter(({ slug }) => slug !== shared.category);
  return (
    <article className="article-item">
      <CategoryLinks categories={categories} />
      <div className="space-y-2">
        <h2 className="font-serif text-xl font-bold" lang={article.lang ?? undefined}>
          <a href={paths.article(article)} className="hover:text-accent">
            <Clauses text={article.title} />
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
