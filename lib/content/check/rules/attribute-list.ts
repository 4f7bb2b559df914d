import { findingAt } from '../document-file';
import type { Rule } from '../rule';

/** Attribute lists say what has a meaning here: the rest would be dropped in silence. */
export const attributeList: Rule = {
  id: 'attribute-list',
  level: 'warning',
  about: {
    zh: '属性列表 {: …} 里只写认得的属性：类、id、title、lang、width、height、cite',
    en: 'attribute lists, {: …}, say only what is known: class, id, title, lang, width, height, cite',
  },
  check: ({ files }) =>
    files
      .filter(({ text }) => text.includes('{:'))
      .flatMap((document) =>
        document
          .facts()
          .attributes.map(({ start, unknown }) =>
            findingAt(
              document,
              start,
              `属性列表里的 ${unknown} 不起作用，不会出现在页面里。请删去，样式由网站统一安排。`,
              `${unknown} in this attribute list has no effect and is left out of the page. Remove it: the site sees to styles.`,
            ),
          ),
      ),
};
