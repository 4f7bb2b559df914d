import { TitleList } from '@/components/front-page/title-list';
import { pathsIn } from '@/lib/addresses/urls';
import type { Article } from '@/lib/content/model';
import { getStrings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/site';
import { ArticlePart } from './article-part';

type SameDayProps = {
  /** The day, `YYYY-MM-DD`. */
  day: string;
  /** Its other articles. */
  articles: readonly Article[];
  /** Language of the page. */
  locale: Locale;
};

/**
 * List of the other articles of an article's edition, under a link to the edition; nothing where it
 * has no others.
 */
export function SameDay({ day, articles, locale }: SameDayProps) {
  if (articles.length === 0) return null;
  return (
    <ArticlePart
      id="article-day"
      title={<a href={pathsIn(locale).period({ period: day })}>{getStrings(locale).sameDay}</a>}
    >
      <TitleList articles={articles} locale={locale} />
    </ArticlePart>
  );
}
