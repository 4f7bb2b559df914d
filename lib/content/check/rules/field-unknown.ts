import { fieldFindings } from '../field-findings';
import type { Rule } from '../rule';

/** Fields are ones that we know. */
export const fieldUnknown: Rule = {
  id: 'field-unknown',
  level: 'warning',
  about: { zh: '字段名在字段表里', en: 'field names are known' },
  check: (context) => fieldFindings(context, 'field-unknown'),
};
