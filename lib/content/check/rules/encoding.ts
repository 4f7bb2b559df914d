import { findingAt } from '../document-file';
import type { Rule } from '../rule';

/** Files are UTF-8. */
export const encoding: Rule = {
  id: 'encoding',
  level: 'error',
  about: { zh: '文件须为 UTF-8 编码', en: 'files are UTF-8' },
  check: ({ unreadable }) =>
    unreadable.flatMap((document) => {
      if (document.decoded.ok) return [];
      const { encoding: guess, offset } = document.decoded;
      if (guess === null && document.text[offset] === '\0') {
        return findingAt(
          document,
          offset,
          '这里有一个看不见的空字符（U+0000），文字里不能有它。请删去。',
          'there is a character that nobody sees, U+0000, which no text may hold. Remove it.',
        );
      }
      const zh = guess ? `看来是 ${guess}` : '看不出是什么编码';
      const en = guess ? `it seems to be ${guess}` : 'its encoding is not clear';
      return findingAt(
        document,
        offset,
        `文件不是 UTF-8 编码，${zh}。请用编辑器“另存为 UTF-8”。`,
        `the file is not UTF-8: ${en}. Save it as UTF-8.`,
      );
    }),
};
