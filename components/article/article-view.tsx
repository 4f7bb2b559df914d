import { CorrectionNotice } from '@/components/corrections/correction-notice';
import { Ledger } from '@/components/corrections/ledger';
import { Html } from '@/components/ui/html';
import type { CoverImage } from '@/lib/content/images/cover';
import type { Article } from '@/lib/content/model';
import type { Surroundings } from '@/lib/content/surroundings';
import { readContents } from '@/lib/content/table-of-contents';
import type { Locale } from '@/lib/site';
import { ArticleFoot } from './article-foot';
import { ArticleHead } from './article-head';
import { ArticleSteps } from './article-steps';
import { Cover } from './cover';
import { Related } from './related';
import { SeriesBox } from './series-box';
import { Sources } from './sources';
import { StaleNotice } from './stale-notice';
import { TableOfContents } from './table-of-contents';
import { TagLinks } from './tag-links';

type ArticleViewProps = {
  /** The article. */
  article: Article;
  /** The picture above it, or null. */
  cover: CoverImage | null;
  /** Its body as HTML. */
  body: string;
  /** Where to go on from it. */
  surroundings: Surroundings;
  /** Language of the page. */
  locale: Locale;
};

/** An article, from kicker to foot. */
export function ArticleView({ article, cover, body, surroundings, locale }: ArticleViewProps) {
  return (
    <article className="measure relative" lang={article.lang ?? undefined}>
      <ArticleHead article={article} locale={locale} />
      {surroundings.stale && <StaleNotice article={article} locale={locale} />}
      <CorrectionNotice corrections={article.corrections} locale={locale} />
      {cover && <Cover cover={cover} />}
      <TableOfContents entries={readContents(body)} locale={locale} />
      <Html className="prose" html={body} />
      <Sources sources={article.sources} locale={locale} />
      <Ledger corrections={article.corrections} locale={locale} />
      {surroundings.series && <SeriesBox place={surroundings.series} locale={locale} />}
      <TagLinks tags={article.tags} locale={locale} />
      <Related articles={surroundings.related} locale={locale} />
      <ArticleSteps {...surroundings} locale={locale} />
      <ArticleFoot article={article} locale={locale} />
    </article>
  );
}
