import { Html } from '@/components/ui/html';
import type { Body } from '@/lib/content/compiled/body';
import type { CoverImage } from '@/lib/content/compiled/images/cover';
import type { Surroundings } from '@/lib/content/library/surroundings';
import type { Article } from '@/lib/content/model';
import type { Locale } from '@/lib/site';
import { ArticleEnd } from './article-end';
import { ArticleHead } from './article-head';
import { Cover } from './cover';
import { TableOfContents } from './table-of-contents';

type ArticleViewProps = {
  article: Article;
  /** The picture above it, or null. */
  cover: CoverImage | null;
  body: Body;
  /** The article's series and neighbours, to go on to. */
  surroundings: Surroundings;
  /** Language of the page. */
  locale: Locale;
};

/** An article, from kicker to foot. */
export function ArticleView({ article, cover, body, surroundings, locale }: ArticleViewProps) {
  return (
    <article className="measure relative" lang={article.lang ?? undefined}>
      <ArticleHead article={article} stale={surroundings.stale} locale={locale} />
      {cover && <Cover cover={cover} />}
      <TableOfContents entries={body.contents} locale={locale} />
      <reading-place data-print="no" />
      <Html className="prose" {...body} />
      <ArticleEnd {...{ article, surroundings, locale }} />
    </article>
  );
}
