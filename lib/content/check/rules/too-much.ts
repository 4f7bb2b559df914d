import { findingAt } from '../document-file';
import type { Rule } from '../rule';

/** A body stays within what the parser can do in a moment. */
export const tooMuch: Rule = {
  id: 'too-much',
  level: 'error',
  about: {
    zh: '正文不超过 20 万字符，一段里的符号、引用和列表的层数也有限',
    en: 'a body is no longer, denser or deeper than can be parsed',
  },
  check: ({ files }) =>
    files.flatMap((document) => {
      const { excess } = document.facts();
      return excess ? findingAt(document, excess.offset, excess.zh, excess.en) : [];
    }),
};
