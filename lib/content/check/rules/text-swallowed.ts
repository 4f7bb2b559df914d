import { findingAt } from '../document-file';
import type { Rule } from '../rule';

/** Code, comments and elements end: one that does not takes the rest of the article from its readers. */
export const textSwallowed: Rule = {
  id: 'text-swallowed',
  level: 'error',
  about: {
    zh: '代码、注释和元素都有结束，不吞掉后面的正文',
    en: 'code, comments and elements end and do not swallow what follows',
  },
  check: ({ files }) =>
    files.flatMap((document) =>
      document
        .facts()
        .suspects.filter(({ swallows = false }) => swallows)
        .map(({ start, problem: { zh, en }, edit }) => findingAt(document, start, zh, en, edit)),
    ),
};
