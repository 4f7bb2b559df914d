import { quoted } from '../../source/yaml-repairs';
import { findingAt } from '../document-file';
import type { Rule } from '../rule';

/** Characters that mean something to YAML. */
const SIGNS = /[:#'"[\]{}&*!|>%@`,?-]|^\s|\s$/u;

/** A title is written where the other fields are. */
export const titleInferred: Rule = {
  id: 'title-inferred',
  level: 'warning',
  about: {
    zh: '标题写在文件开头的 title 里；没写的，取正文开头的标题或第一个一级标题，再没有就取文件名',
    en: 'the title is in the front matter; without one it is the heading that the body begins with or the first of level 1, else the file’s name',
  },
  check: ({ files }) =>
    files.flatMap((document) => {
      if (document.inferredTitle === null) return [];
      const { title, from, offset, field: misspelt } = document.inferredTitle;
      if (misspelt !== undefined)
        return findingAt(
          document,
          offset,
          `没有 title，暂以 ${misspelt} 的“${title}”为题。字段名请写成 title。`,
          `there is no title, and "${title}", of ${misspelt}, stands for it. Call the field title.`,
          { start: offset, end: offset + misspelt.length, text: 'title' },
        );
      const field = `title: ${SIGNS.test(title) ? quoted(title) : title}`;
      const isHeading = from === 'heading';
      return findingAt(
        document,
        offset,
        isHeading
          ? `没有 title，“${title}”这个标题就作为全文的题目，正文里不再显示。请把它移到文件开头：${field}`
          : `没有 title，暂以文件名“${title}”为题。请在文件开头加上：${field}`,
        isHeading
          ? `there is no title, so the heading "${title}" is that of the whole, and not shown in the body. Move it to the front matter: ${field}`
          : `there is no title, so the file’s name, "${title}", stands for it. Add to the front matter: ${field}`,
      );
    }),
};
