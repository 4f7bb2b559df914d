import { AuthorLinks } from '@/components/article/author-links';
import { MANY_AUTHORS } from '@/components/article/many-authors';
import { Published } from '@/components/ui/published';
import { pathsIn } from '@/lib/addresses/urls';
import { aiLabel } from '@/lib/ai/label';
import { AI_POLICY } from '@/lib/ai/levels';
import type { Article, Author, Category } from '@/lib/content/model';
import { getStrings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/site';

/** Facts that a list's articles share and the heading over them says: their rows leave them out. */
export type Shared = {
  /** Slug of their category. */
  category?: Category['slug'];
  /** Id of their author; a byline of several names stays whole. */
  author?: Author['id'];
  /** Their day, `YYYY-MM-DD`. */
  day?: Article['day'];
};

type MetaLineProps = {
  article: Article;
  /** Facts that a heading says, so that the line leaves them out; none if absent. */
  shared?: Shared;
  /** Language of the page. */
  locale: Locale;
};

/**
 * One line under a title in a list: time of publication, authors, reading time, label of AI's part.
 */
export function MetaLine({ article, shared = {}, locale }: MetaLineProps) {
  const strings = getStrings(locale);
  const isSharedByline = article.authors.every(({ id }) => id === shared.author);
  return (
    <p className="flex flex-wrap gap-x-3 text-sm text-ink-soft tabular-nums">
      <Published article={article} isDayKnown={article.day === shared.day} locale={locale} />{' '}
      {!isSharedByline && (
        <>
          <AuthorLinks authors={article.authors} most={MANY_AUTHORS} locale={locale} />{' '}
        </>
      )}
      <span>{strings.minutes(article.minutes)}</span>
      {article.ai && (
        <>
          {' '}
          <a href={pathsIn(locale).page(AI_POLICY)} className="hover:text-accent">
            {aiLabel(article, locale)}
          </a>
        </>
      )}
    </p>
  );
}
