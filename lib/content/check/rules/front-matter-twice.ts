import { findingAt } from '../document-file';
import type { Rule } from '../rule';

/** A block of fields that the body begins with. */
const SECOND =
  /^\s*(?<block>---[ \t]*\r?\n[A-Za-z_][\w-]*[ \t]*:(?:[ \t].*)?\r?\n(?:[A-Za-z_][\w-]*[ \t]*:.*\r?\n|[ \t]+\S.*\r?\n|-[ \t].*\r?\n|#.*\r?\n)*(?:---|\.{3})[ \t]*(?:\r?\n|$))/u;

/** There is one block of fields: a second one would be printed. */
export const frontMatterTwice: Rule = {
  id: 'front-matter-twice',
  level: 'warning',
  about: { zh: '字段只有一组，写在文件开头', en: 'there is one block of fields, at the top' },
  check: ({ files }) =>
    files.flatMap((document) => {
      const { bodyStart } = document.frontMatter;
      const body = document.text.slice(bodyStart);
      const block = SECOND.exec(body)?.groups?.block;
      if (block === undefined) return [];
      return findingAt(
        document,
        bodyStart + body.indexOf(block),
        '正文开头又有一组用两行 --- 括起来的字段，会原样显示给读者。请把有用的字段并入文件开头那一组，其余删去。',
        'the body begins with a second block of fields, which is shown to readers. Move what is needed to the first block, and remove the rest.',
      );
    }),
};
