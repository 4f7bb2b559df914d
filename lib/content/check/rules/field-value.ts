import { fieldFindings } from '../field-findings';
import type { Rule } from '../rule';

/** Values are of the kind that their field asks for. */
export const fieldValue: Rule = {
  id: 'field-value',
  level: 'error',
  about: {
    zh: '字段的值合乎写法（见字段表）',
    en: 'values are of the form that their field takes',
  },
  check: (context) => fieldFindings(context, 'field-value'),
};
