import { localeOfSegment } from '@/lib/i18n/locale';
import { site, type Locale } from '@/lib/site';
import type { SearchRequest } from './search';

/** A parameter that has no such value. */
export type BadParameter = 'bad-page' | 'bad-sort';

/** A request, and the language of whoever asks. */
type Asked = SearchRequest & { locale: Locale };

/**
 * Reads the parameters of a search's address: `q`, `page` (from 1), `sort` (`relevance` or `date`), and `in`, the
 * segment of a locale, for who asks at an address that has none. Of one that is given twice the first counts; others are
 * of no concern.
 */
export function readSearchRequest(parameters: URLSearchParams): Asked | BadParameter {
  const page = parameters.get('page') ?? '1';
  const sort = parameters.get('sort') ?? 'relevance';
  const locale = localeOfSegment(parameters.get('in') ?? undefined) ?? site.defaultLocale;
  if (!/^[1-9]\d{0,3}$/u.test(page)) return 'bad-page';
  if (sort !== 'relevance' && sort !== 'date') return 'bad-sort';
  return { q: parameters.get('q') ?? '', page: Number(page), sort, locale };
}
