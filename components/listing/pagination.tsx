import { pathsIn } from '@/lib/addresses/urls';
import type { ListPage } from '@/lib/content/library/paginate';
import { getStrings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/site';

type PaginationProps = {
  /** The page shown. */
  list: Pick<ListPage<unknown>, 'page' | 'pages'>;
  /** Path of the list's first page. */
  path: string;
  /** Order of the list; newest first if absent. */
  order?: ListOrder;
  /** Language of the page. */
  locale: Locale;
};

/** Order of a list, which decides what the link to its next page says. */
export type ListOrder = 'newest-first' | 'other';

/** Links to the pages before and after; nothing where there is one page only. */
export function Pagination({
  list: { page, pages },
  path,
  order = 'newest-first',
  locale,
}: PaginationProps) {
  if (pages === 1) return null;
  const strings = getStrings(locale);
  const [previous, next] =
    order === 'newest-first'
      ? [strings.newer, strings.older]
      : [strings.previousPage, strings.nextPage];
  return (
    <nav aria-label={strings.pagination} className="border-t border-rule py-6 text-sm">
      <ul className="grid grid-cols-3 items-center">
        <li>
          {page > 1 && (
            <a
              href={pathsIn(locale).listPage(path, page - 1)}
              rel="prev"
              className="inline-block py-1.5 hover:text-accent"
            >
              ← {previous}
            </a>
          )}
        </li>
        <li className="text-center text-ink-soft tabular-nums">{strings.pageOf(page, pages)}</li>
        <li className="text-right">
          {page < pages && (
            <a
              href={pathsIn(locale).listPage(path, page + 1)}
              rel="next"
              className="inline-block py-1.5 hover:text-accent"
            >
              {next} →
            </a>
          )}
        </li>
      </ul>
    </nav>
  );
}
