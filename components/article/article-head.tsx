import { CategoryLinks } from '@/components/listing/category-links';
import { Clauses } from '@/components/ui/clauses';
import type { Article } from '@/lib/content/model';
import type { Locale } from '@/lib/site';
import { AiLabel } from './ai-label';
import { Byline } from './byline';

type ArticleHeadProps = {
  /** The article. */
  article: Article;
  /** Language of the page. */
  locale: Locale;
};

/** Kicker, title and byline. */
export function ArticleHead({ article, locale }: ArticleHeadProps) {
  return (
    <header className="space-y-4 pt-[clamp(2rem,6vi,5rem)] pb-10">
      <CategoryLinks categories={article.categories} />
      <h1 className="font-serif text-title font-bold">
        <Clauses text={article.title} />
      </h1>
      <Byline article={article} locale={locale} />
      {article.ai && <AiLabel ai={article.ai} locale={locale} />}
    </header>
  );
}
