import { findingAt } from '../document-file';
import type { Rule } from '../rule';

/** Marks of Markdown, or of another program, that are shown to readers. */
export const strayMarkup: Rule = {
  id: 'stray-markup',
  level: 'warning',
  about: {
    zh: '正文里没有会原样显示的记号：**、##、[文字]（网址）、[^1]、:::、$x$ 等',
    en: 'no marks are left that readers see as they are: **, ##, [text]（address）, [^1], :::, $x$ …',
  },
  check: ({ files }) =>
    files.flatMap((document) =>
      document
        .facts()
        .stray.map(({ start, problem: { zh, en }, edit }) =>
          findingAt(document, start, zh, en, edit),
        ),
    ),
};
