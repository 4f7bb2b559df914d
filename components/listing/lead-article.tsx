import { Clauses } from '@/components/ui/clauses';
import type { Article } from '@/lib/content/model';
import type { Locale } from '@/lib/site';
import { paths } from '@/lib/urls';
import { CategoryLinks } from './category-links';
import { MetaLine } from './meta-line';

type LeadArticleProps = {
  /** The article. */
  article: Article;
  /** Language of the page. */
  locale: Locale;
};

/** The first story of the front page: its title is its picture. */
export function LeadArticle({ article, locale }: LeadArticleProps) {
  return (
    <article className="space-y-4 pt-8 pb-12 sm:space-y-5 sm:pt-12 sm:pb-16">
      <CategoryLinks categories={article.categories} />
      <h2
        className="max-w-[17em] font-serif text-lead font-bold tracking-[.01em]"
        lang={article.lang ?? undefined}
      >
        <a href={paths.article(article)} className="hover:text-accent">
          <Clauses text={article.title} />
        </a>
      </h2>
      {article.description && (
        <p
          className="max-w-[36em] text-lg text-pretty text-ink-soft"
          lang={article.lang ?? undefined}
        >
          {article.description}
        </p>
      )}
      <MetaLine article={article} locale={locale} />
    </article>
  );
}
