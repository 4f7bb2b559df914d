import { quoted, stray, type Detector } from './stray';

/** An attribute: a class, an id, or a name and its value in quotes. */
const ONE = String.raw`(?:[.#][\p{L}\w-]+|[a-z][\w-]*="[^"{}\n]*")`;

/** A list of them, alone or behind a text in brackets. */
const LISTED = new RegExp(
  String.raw`\[([^[\]\n]{0,400})\]\{(${ONE}(?:[ \t]+${ONE}){0,9})[ \t]*\}|\{([a-z][\w-]*="[^"{}\n]*"(?:[ \t]+${ONE}){0,9})[ \t]*\}`,
  'giu',
);

/** Markdown for a text of a class. */
const WRITTEN: Readonly<Record<string, (text: string) => string>> = {
  '.underline': (text) => `<u>${text}</u>`,
  '.ul': (text) => `<u>${text}</u>`,
  '.mark': (text) => `==${text}==`,
};

/** Changes and remarks of Word: an editor decides what is published. */
const REVISION = /^\.(?:insertion|deletion|comment-start|comment-end|paragraph-)/u;

/** Attributes that Pandoc writes, for most of a document of Word: of pictures, marks, underlined words, changes. */
export const strayPandoc: Detector = ({ prose, source }) =>
  [...prose.matchAll(LISTED)].map(({ 0: all, 1: inner, 2: of = '', index }) => {
    const shown = quoted(all);
    if (inner === undefined)
      return stray(
        index,
        all.length,
        `“${shown}”会原样显示，是 Pandoc 写的大小或样子（从 Word 转来的多半有）。请删去，样子由网站统一安排。`,
        `"${shown}" is shown as it is: sizes and styles as Pandoc writes them, of a document of Word for one. Delete it, the site sees to that.`,
        '',
      );
    const text = source.slice(index + 1, index + 1 + inner.length);
    if (REVISION.test(of))
      return stray(
        index,
        all.length,
        `“${shown}”会原样显示，是 Word 里的修订或批注。请核对，只留要发表的文字。`,
        `"${shown}" is shown as it is: a change or a remark of Word. Look at it, and keep what is to be published alone.`,
      );
    const written = text.trim() === '' ? '' : (WRITTEN[of]?.(text) ?? null);
    return stray(
      index,
      all.length,
      `“${shown}”会原样显示，是 Pandoc 写的属性（从 Word 转来的多半有）。请去掉方括号和花括号，只留文字；下划线写成 <u>…</u>。`,
      `"${shown}" is shown as it is: attributes as Pandoc writes them, of a document of Word for one. Keep the text alone, without brackets and braces; underlined is <u>…</u>.`,
      written,
    );
  });
