import { getStrings } from '@/lib/i18n/strings';
import type { SearchAnswer, SearchRequest } from '@/lib/search/search';
import type { Locale } from '@/lib/site';
import { paths } from '@/lib/urls';

type SearchPagesProps = {
  /** What was asked. */
  asked: SearchRequest;
  /** The page shown. */
  list: Pick<SearchAnswer, 'page' | 'pages'>;
  /** Language of the page. */
  locale: Locale;
};

/** To the page of results before and after; nothing where there is one page only. */
export function SearchPages({ asked, list: { page, pages }, locale }: SearchPagesProps) {
  if (pages === 1) return null;
  const strings = getStrings(locale);
  const link = (number: number, rel: string, text: string) => (
    <a
      href={paths.search({ ...asked, page: number })}
      rel={rel}
      className="inline-block py-1.5 hover:text-accent"
    >
      {text}
    </a>
  );
  return (
    <nav aria-label={strings.pagination} className="border-t border-rule py-6 text-sm">
      <ul className="grid grid-cols-3 items-center">
        <li>{page > 1 && link(page - 1, 'prev', `← ${strings.previousPage}`)}</li>
        <li className="text-center text-ink-soft tabular-nums">{strings.pageOf(page, pages)}</li>
        <li className="text-right">
          {page < pages && link(page + 1, 'next', `${strings.nextPage} →`)}
        </li>
      </ul>
    </nav>
  );
}
