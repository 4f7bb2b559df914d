import { findingAt } from '../document-file';
import type { Rule } from '../rule';

/** Attribute lists say what has a meaning here: the rest would be dropped in silence. */
export const attributeList: Rule = {
  id: 'attribute-list',
  level: 'warning',
  about: {
    zh: '属性列表 {: …} 里只写认得的属性：类、id、title、lang、translate、width、height、cite，表格成图的 kind、unit、source、alt',
    en: 'attribute lists, {: …}, say only what is known: class, id, title, lang, translate, width, height, cite; kind, unit, source, alt of a table that is a chart',
  },
  check: ({ files }) =>
    files
      .filter(({ text }) => text.includes('{:'))
      .flatMap((document) =>
        document
          .facts()
          .attributes.map(({ start, end, unknown, detached, edit }) =>
            detached
              ? findingAt(document, start, ...toldOfDetached(document.text.slice(start, end)), edit)
              : findingAt(
                  document,
                  start,
                  `属性列表里的 ${unknown} 不起作用，不会出现在页面里。请删去，样式由网站统一安排。`,
                  `${unknown} in this attribute list has no effect and is left out of the page. Remove it: the site sees to styles.`,
                ),
          ),
      ),
};

/** Gives the message for an attribute list that belongs to nothing. */
function toldOfDetached(list: string): [zh: string, en: string] {
  return [
    `${list} 前面是文字，不属于任何东西，不起作用，也不会显示。给整段的，移到段落的下一行；给链接、图片、重点的，紧跟在它后面，中间不空格。`,
    `${list} stands behind text and belongs to nothing: it has no effect and is not shown. For a paragraph, move it to the next line; for a link, a picture, emphasis, put it right after, without a space.`,
  ];
}
