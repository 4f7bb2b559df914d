import { findingAt } from '../document-file';
import type { Rule } from '../rule';
import { CONFLICT_MARKER } from './merge-conflict';

/** Front matter can be read. */
export const frontMatter: Rule = {
  id: 'front-matter',
  level: 'error',
  about: {
    zh: '文件开头两行 --- 之间的字段语法正确：冒号半角、引号配对、缩进用空格、字段不重复',
    en: 'the front matter is valid YAML between two lines of ---',
  },
  check: ({ files }) =>
    files.flatMap((document) => {
      const { errors, yaml } = document.frontMatter;
      // The marks of a merge break the YAML too; they have a rule of their own.
      const merging =
        yaml && document.text.slice(yaml.start, yaml.end).search(CONFLICT_MARKER) >= 0;
      if (merging) return [];
      return errors.map(({ offset, problem: { zh, en }, edit }) =>
        findingAt(document, offset, zh, en, edit),
      );
    }),
};
