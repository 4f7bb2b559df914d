import { Instant } from '@/components/ui/instant';
import type { Article } from '@/lib/content/model';
import { getStrings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/site';
import { AuthorLinks } from './author-links';

type BylineProps = {
  /** The article. */
  article: Article;
  /** Language of the page. */
  locale: Locale;
};

/** Who wrote it, when, and how long it takes to read. */
export function Byline({ article, locale }: BylineProps) {
  const strings = getStrings(locale);
  return (
    <p
      lang={strings.htmlLang}
      className="flex flex-wrap gap-x-4 gap-y-1 text-sm text-ink-soft tabular-nums"
    >
      <span className="text-ink">
        <AuthorLinks authors={article.authors} locale={locale} />
      </span>
      <Instant instant={article.publishedAt} locale={locale} precision="minute" />
      {article.updatedAt !== null && (
        <span>
          {strings.updatedOn}{' '}
          <Instant instant={article.updatedAt} locale={locale} precision="minute" />
        </span>
      )}
      <span>
        {strings.characters(article.characters)}
        {strings.listSeparator}
        {strings.minutes(article.minutes)}
      </span>
    </p>
  );
}
