import { CategoryLinks } from '@/components/listing/category-links';
import { Clauses } from '@/components/ui/clauses';
import type { Article } from '@/lib/content/model';
import type { Locale } from '@/lib/site';
import { ArticleNotes } from './article-notes';
import { Byline } from './byline';

type ArticleHeadProps = {
  /** The article. */
  article: Article;
  /** Whether nobody has looked after it for longer than its category allows. */
  stale: boolean;
  /** Language of the page. */
  locale: Locale;
};

/** Kicker, title and byline, and what must be known before reading. */
export function ArticleHead({ article, stale, locale }: ArticleHeadProps) {
  return (
    <header className="article-head space-y-4">
      <CategoryLinks categories={article.categories} />
      <h1 className="font-serif text-title font-bold">
        <Clauses text={article.title} />
      </h1>
      <Byline article={article} locale={locale} />
      <ArticleNotes article={article} stale={stale} locale={locale} />
    </header>
  );
}
