import { TitleList } from '@/components/front-page/title-list';
import type { Article } from '@/lib/content/model';
import { getStrings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/site';
import { ArticlePart } from './article-part';

type RelatedProps = {
  /** Nearest first. */
  articles: readonly Article[];
  /** Language of the page. */
  locale: Locale;
};

/** Articles about the same things; nothing where there are none. */
export function Related({ articles, locale }: RelatedProps) {
  if (articles.length === 0) return null;
  return (
    <ArticlePart id="article-related" title={getStrings(locale).relatedArticles}>
      <TitleList articles={articles} />
    </ArticlePart>
  );
}
