import { Html } from '@/components/ui/html';
import type { Article } from '@/lib/content/model';
import type { Locale } from '@/lib/site';
import { ArticleFoot } from './article-foot';
import { ArticleHead } from './article-head';

type ArticleViewProps = {
  /** The article. */
  article: Article;
  /** Its body as HTML. */
  body: string;
  /** Language of the page. */
  locale: Locale;
};

/** An article, from kicker to foot. */
export function ArticleView({ article, body, locale }: ArticleViewProps) {
  return (
    <article className="measure" lang={article.lang ?? undefined}>
      <ArticleHead article={article} locale={locale} />
      <Html className="prose" html={body} />
      <ArticleFoot article={article} locale={locale} />
    </article>
  );
}
