import { CategoryLinks } from '@/components/listing/category-links';
import { Clauses } from '@/components/ui/clauses';
import { Instant } from '@/components/ui/instant';
import { Published } from '@/components/ui/published';
import type { Article } from '@/lib/content/model';
import { getStrings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/site';
import { ArticleNotes } from './article-notes';
import { AuthorLinks } from './author-links';
import { ReadAloud } from './read-aloud';
import { RecordingPlayer } from './recording';

type ArticleHeadProps = {
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
      <CategoryLinks categories={article.categories} locale={locale} />
      <h1 className="font-serif text-title font-bold">
        <Clauses text={article.title} />
      </h1>
      <Byline article={article} locale={locale} />
      {article.audio && <RecordingPlayer recording={article.audio} locale={locale} />}
      <ArticleNotes article={article} stale={stale} locale={locale} />
    </header>
  );
}

type BylineProps = {
  article: Article;
  /** Language of the page. */
  locale: Locale;
};

/** Byline: authors, time of publication, reading time. */
function Byline({ article, locale }: BylineProps) {
  const strings = getStrings(locale);
  return (
    <p
      lang={strings.htmlLang}
      className="flex flex-wrap gap-x-4 gap-y-1 text-sm text-ink-soft tabular-nums"
    >
      {article.authors.length > 0 && (
        <>
          <span className="text-ink">
            <AuthorLinks authors={article.authors} locale={locale} />
          </span>{' '}
        </>
      )}
      <Published article={article} precision="minute" locale={locale} />{' '}
      {article.updatedAt !== null && (
        <>
          <span>
            {strings.updatedOn}{' '}
            <Instant instant={article.updatedAt} locale={locale} precision="minute" />
          </span>{' '}
        </>
      )}
      <span>
        {strings.characters(article.characters)}
        {strings.listSeparator}
        {strings.minutes(article.minutes)}
      </span>
      {article.characters > 0 && (
        <>
          {' '}
          <ReadAloud />
        </>
      )}
    </p>
  );
}
