import { Html } from '@/components/ui/html';
import type { CoverImage } from '@/lib/content/images/cover';
import type { Article } from '@/lib/content/model';
import { readContents } from '@/lib/content/table-of-contents';
import type { Locale } from '@/lib/site';
import { ArticleFoot } from './article-foot';
import { ArticleHead } from './article-head';
import { Cover } from './cover';
import { TableOfContents } from './table-of-contents';

type ArticleViewProps = {
  /** The article. */
  article: Article;
  /** The picture above it, or null. */
  cover: CoverImage | null;
  /** Its body as HTML. */
  body: string;
  /** Language of the page. */
  locale: Locale;
};

/** An article, from kicker to foot. */
export function ArticleView({ article, cover, body, locale }: ArticleViewProps) {
  return (
    <article className="measure relative" lang={article.lang ?? undefined}>
      <ArticleHead article={article} locale={locale} />
      {cover && <Cover cover={cover} />}
      <TableOfContents entries={readContents(body)} locale={locale} />
      <reading-place data-print="no" />
      <Html className="prose" html={body} />
      <ArticleFoot article={article} locale={locale} />
    </article>
  );
}
