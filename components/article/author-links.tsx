import { pathsIn } from '@/lib/addresses/urls';
import type { Author } from '@/lib/content/model';
import { getStrings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/site';

type AuthorLinksProps = {
  /** In the order of the byline. */
  authors: readonly Author[];
  /** Number of authors named before the rest are counted; all are named if absent. */
  most?: number;
  /** Language of the page. */
  locale: Locale;
};

/** The names that sign an article, each a link; nothing for an unsigned one. */
export function AuthorLinks({ authors, most = authors.length, locale }: AuthorLinksProps) {
  if (authors.length === 0) return null;
  const { authorSeparator, andOthers } = getStrings(locale);
  return (
    <span>
      {authors.slice(0, most).map((author, index) => (
        <span key={author.id}>
          {index > 0 && authorSeparator}
          <a href={pathsIn(locale).author(author)} rel="author" className="py-1 hover:text-accent">
            {author.name}
          </a>
        </span>
      ))}
      {authors.length > most && andOthers(authors.length)}
    </span>
  );
}
