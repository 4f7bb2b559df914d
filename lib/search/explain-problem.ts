import type { Strings } from '@/lib/i18n/strings';
import { MAX_LENGTH, MAX_TERMS, type QueryProblem } from './query';

/** Tells a reader how to mend a query that cannot be answered; empty where nothing has been asked. */
export function explainProblem(problem: QueryProblem, strings: Strings): string {
  switch (problem) {
    case 'empty':
      return '';
    case 'too-long':
      return strings.searchTooLong(MAX_LENGTH);
    case 'too-many-terms':
      return strings.searchTooManyTerms(MAX_TERMS);
    case 'bad-date':
      return strings.searchBadDate;
  }
}
