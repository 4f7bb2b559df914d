import { findInProse } from '../prose-lines';
import type { Rule } from '../rule';

/**
 * Half-width marks that touch Chinese; between them and the character may be marks of emphasis. What
 * precedes a mark is looked at from behind it, so that only marks are looked at. The one that closes a
 * character reference (`&nbsp;`) is none.
 */
const HALF_WIDTH =
  /(?!;(?<=&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});))(?:(?:[,;:!?](?!\/\/)|\.(?=[\s*_~]|$|\p{Script=Han})|\()(?<=[\p{Script=Han}”’》」）][*_~]{0,3}.)|(?:[,;?]|(?<!\[)!)(?=\p{Script=Han}))/gimu;

/** Punctuation in Chinese text is full-width. */
export const halfWidth: Rule = {
  id: 'half-width',
  level: 'warning',
  about: { zh: '中文里用全角标点', en: 'punctuation in Chinese text is full-width' },
  check: ({ files }) =>
    files.flatMap((document) =>
      findInProse(document, HALF_WIDTH, (count, lines) => ({
        zh: `中文里有 ${count} 处半角标点（第 ${lines.join('、')} 行）。请改为全角：，。；：！？（）。`,
        en: `${count} half-width marks in Chinese text (lines ${lines.join(', ')}). Use full-width ones: ，。；：！？（）.`,
      })),
    ),
};
