import { findingAt } from '../document-file';
import type { Rule } from '../rule';

/** Blocks that Markdown reads as what they were hardly meant to be. */
export const suspiciousBlock: Rule = {
  id: 'suspicious-block',
  level: 'warning',
  about: {
    zh: '标题、列表、代码、段落是写的人想要的：缩进的正文、下一行的 ---、没有结束的标签、连成一行的几行',
    en: 'blocks are what they were meant to be: no indented prose, --- under a paragraph, open tags, lines run together',
  },
  check: ({ files }) =>
    files.flatMap((document) =>
      document
        .facts()
        .suspects.filter(({ swallows = false }) => !swallows)
        .map(({ start, problem: { zh, en }, edit }) => findingAt(document, start, zh, en, edit)),
    ),
};
