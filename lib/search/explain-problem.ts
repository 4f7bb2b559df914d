import type { Strings } from '@/lib/i18n/strings';
import { MAX_LENGTH, MAX_TERMS } from './query';
import type { SearchProblem } from './search';

/** Tells a reader why there is no answer, and what to do; empty where nothing has been asked. */
export function explainProblem(problem: SearchProblem, strings: Strings): string {
  switch (problem) {
    case 'empty':
      return '';
    case 'too-long':
      return strings.searchTooLong(MAX_LENGTH);
    case 'too-many-terms':
      return strings.searchTooManyTerms(MAX_TERMS);
    case 'bad-date':
      return strings.searchBadDate;
    case 'busy':
      return strings.searchBusy;
  }
}
