import { fieldFindings } from '../field-findings';
import type { Rule } from '../rule';

/** Required fields are there. */
export const fieldMissing: Rule = {
  id: 'field-missing',
  level: 'error',
  about: { zh: '必填的字段不缺：标题、名称、日期', en: 'required fields are there' },
  check: (context) => fieldFindings(context, 'field-missing'),
};
