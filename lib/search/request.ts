import type { SearchRequest } from './search';

/** A parameter that has no such value. */
export type BadParameter = 'bad-page' | 'bad-sort';

/**
 * Reads the parameters of a search's address: `q`, `page` (from 1) and `sort` (`relevance` or
 * `date`). Of one that is given twice the first counts; others are of no concern.
 */
export function readSearchRequest(parameters: URLSearchParams): SearchRequest | BadParameter {
  const page = parameters.get('page') ?? '1';
  const sort = parameters.get('sort') ?? 'relevance';
  if (!/^[1-9]\d{0,3}$/u.test(page)) return 'bad-page';
  if (sort !== 'relevance' && sort !== 'date') return 'bad-sort';
  return { q: parameters.get('q') ?? '', page: Number(page), sort };
}
