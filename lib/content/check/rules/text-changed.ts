import { lossFindings } from '../loss-findings';
import type { Rule } from '../rule';

/** A page says what its source says, to the letter, and no sign or number goes unasked. */
export const textChanged: Rule = {
  id: 'text-changed',
  level: 'warning',
  about: {
    zh: '网页上的字与源文件一致：编号、* 和 \\ 之类的符号、代码语言之后的字都不会变',
    en: 'the page says what the source says: numbers, signs such as * and \\, words behind the language of code',
  },
  check: (context) =>
    lossFindings(context, ['fence', 'formula', 'number', 'sign', 'gained', 'other']),
};
