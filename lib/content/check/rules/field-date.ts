import { fieldFindings } from '../field-findings';
import type { Rule } from '../rule';

/** Dates can be read, and exist. */
export const fieldDate: Rule = {
  id: 'field-date',
  level: 'error',
  about: { zh: '日期写法正确，且确有其日', en: 'dates can be read, and exist' },
  check: (context) => fieldFindings(context, 'field-date'),
};
