import { findInProse } from '../prose-lines';
import type { Rule } from '../rule';

/**
 * A straight quote that touches Chinese; between them may be marks of emphasis. What precedes it is
 * looked at from behind it, so that only quotes are looked at.
 */
const STRAIGHT =
  /"(?=[*_~]{0,3}[\p{Script=Han}\u3000-\u303F\uFF01-\uFF60])|"(?<=[\p{Script=Han}\u3000-\u303F\uFF01-\uFF60][*_~]{0,3}")/gu;

/** Quotation marks in Chinese text are curly. */
export const straightQuotes: Rule = {
  id: 'straight-quotes',
  level: 'warning',
  about: { zh: '中文里的引号用“ ”', en: 'quotation marks in Chinese text are “ ”' },
  check: ({ files }) =>
    files.flatMap((document) =>
      findInProse(document, STRAIGHT, (count, lines) => ({
        zh: `中文里有 ${count} 个直引号 "（第 ${lines.join('、')} 行）。成对的会显示为“ ”，最好直接写“ ”。`,
        en: `${count} straight quotes in Chinese text (lines ${lines.join(', ')}). Pairs are shown as “ ”; better write “ ”.`,
      })),
    ),
};
