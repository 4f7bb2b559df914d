import { Clauses } from '@/components/ui/clauses';
import type { Article } from '@/lib/content/model';
import type { Locale } from '@/lib/site';
import { paths } from '@/lib/urls';
import { CategoryLinks } from './category-links';
import { MetaLine } from './meta-line';

type ArticleItemProps = {
  /** The article. */
  article: Article;
  /** Whether it has its summary. */
  withSummary: boolean;
  /** Language of the page. */
  locale: Locale;
};

/** An article in a list: categories beside title, summary and details on a wide screen. */
export function ArticleItem({ article, withSummary, locale }: ArticleItemProps) {
  return (
    <article className="grid gap-x-8 gap-y-1 py-6 sm:grid-cols-[8rem_1fr] sm:py-8">
      <CategoryLinks categories={article.categories} />
      <div className="space-y-2 sm:col-start-2">
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
        <MetaLine article={article} locale={locale} />
      </div>
    </article>
  );
}
