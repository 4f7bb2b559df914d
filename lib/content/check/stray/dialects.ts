import { quoted, stray, type Detector } from './stray';

const CALLOUT = /[[［【][!！][ \t]*(?<name>[\p{L}-]{1,20})[\]］】](?<fold>[-+]?)/gu;
const LIKE: ReadonlyMap<string, string> = new Map([
  ...[
    'info',
    'note',
    'abstract',
    'summary',
    'quote',
    'cite',
    'example',
    'todo',
    '说明',
    '信息',
  ].map((name) => [name, 'NOTE'] as const),
  ...['tip', 'hint', 'success', 'check', 'done', '提示'].map((name) => [name, 'TIP'] as const),
  ...['important', 'question', 'help', 'faq', '重要'].map((name) => [name, 'IMPORTANT'] as const),
  ...['warning', 'attention', '注意'].map((name) => [name, 'WARNING'] as const),
  ...['caution', 'danger', 'error', 'bug', 'failure', 'fail', '警告', '危险'].map(
    (name) => [name, 'CAUTION'] as const,
  ),
]);

/** Callouts of other programs: `[!info]`, `[!note]-`, or one that is not in a quotation. */
export const strayCallout: Detector = ({ prose, source }) =>
  [...prose.matchAll(CALLOUT)].map(({ 0: all, index, groups: { name = '' } = {} }) => {
    const ours = LIKE.get(name.toLowerCase());
    const before = source.slice(source.lastIndexOf('\n', index - 1) + 1, index);
    const isFirst = /^[ \t]*(?:>[ \t]?)+$/u.test(before);
    return stray(
      index,
      all.length,
      `“${all}”会原样显示。提示框写成引文，第一行是 > [!${ours ?? 'NOTE'}]，半角，五种之一：NOTE、TIP、IMPORTANT、WARNING、CAUTION，不能折叠。`,
      `"${all}" is shown as it is. A callout is a quotation whose first line is > [!${ours ?? 'NOTE'}], half-width, one of NOTE, TIP, IMPORTANT, WARNING, CAUTION; it does not fold.`,
      ours !== undefined && isFirst ? `[!${ours}]` : null,
    );
  });

const CONTENTS = /^(?:[@＠]?[[［【]\s*toc\s*[\]］】]|\[\[_?toc_?\]\]|\$\{toc\}|\{\{?toc\}?\})$/iu;

/** A list after a blank line; without what parts it from another it would count on. */
const LIST_FOLLOWS = /^[ \t]*\r?\n(?:[ \t>]*\r?\n)*[ \t>]*(?:[-+*]|\d{1,9}[.)])[ \t]/u;

/** `[TOC]` and its like. */
export const strayContents: Detector = ({ heads, source }) =>
  heads.flatMap(({ start, text }) =>
    CONTENTS.test(text)
      ? stray(
          start,
          text.length,
          `“${text}”会原样显示。有三个以上小标题的文章自有目录，请删去；一定要放在这里，写一个列表项，下一行写 {:toc}。`,
          `"${text}" is shown as it is. Articles with three headings have a table of contents: remove it. To have one here, write a list item, and {:toc} in the next line.`,
          LIST_FOLLOWS.test(source.slice(start + text.length)) ? null : '',
        )
      : [],
  );

/** `::: tip`: containers of VuePress, Docusaurus, pandoc. The end is not told of. */
export const strayContainer: Detector = ({ heads }) => {
  const first = heads.findIndex(({ text }) => /^[:：]{3,}\s*\S/u.test(text));
  return heads.flatMap(({ start, text }, index) => {
    const isFence = /^[:：]{3,}/u.test(text);
    const opened = first >= 0 && first < index;
    if (!isFence || (/^[:：]+$/u.test(text) && opened)) return [];
    return stray(
      start,
      text.length,
      `“${quoted(text)}”会原样显示，里面的几行会连成一行。提示框请写成引文：第一行 > [!TIP]，下面每行以 > 开头。`,
      `"${quoted(text)}" is shown as it is, and the lines in it run together. Write a quotation: first > [!TIP], then each line after >.`,
    );
  });
};

const EMBED = /[!！]\[\[[^[\]\n]*\]\]/gu;
const WIKI = /(?<![!！[\w])\[\[(?<name>[^[\]\n]{1,100})\]\](?![\](])/gu;

/** `![[图.png]]` and `[[双链]]` of note-taking programs. Matrices, tests of a shell and [[1]] are none. */
export const strayWikiLink: Detector = ({ prose }) => [
  ...[...prose.matchAll(EMBED)].map(({ 0: all, index }) =>
    stray(
      index,
      all.length,
      `“${quoted(all)}”会原样显示，图不会出现。请写成 ![图里有什么](图片.png)。`,
      `"${quoted(all)}" is shown as it is, not as a picture. Write ![what it shows](picture.png).`,
    ),
  ),
  ...[...prose.matchAll(WIKI)]
    .filter(({ groups: { name = '' } = {} }) => !/^_?toc_?$|^[\d\s,.，、-]*$|^\s|[=$]/iu.test(name))
    .map(({ 0: all, index, groups: { name = '' } = {} }) =>
      stray(
        index,
        all.length,
        `“${quoted(all)}”会原样显示，不是链接。请写成 [${quoted(name)}](/posts/…)。`,
        `"${quoted(all)}" is shown as it is and is no link. Write [${quoted(name)}](/posts/…).`,
      ),
    ),
];

const HIDDEN = /(?<![%\d])%%(?!%)(?=[^%]{0,500}[^\s%\uE000])[^%]{1,500}(?<![\d%])%%(?![%\d])/gu;

/** What should have been `<!--`: one dash, long ones that an editor made of two, full width; or it has no end. */
const COMMENT =
  /[<＜][!！][-—–－―]{1,3}(?![-—–－―])(?<inside>[^\n]{0,500}?)(?:[-—–－―]{1,3}[ \t]*[>＞]|(?=\r?$))/gmu;

/** `<!—注释—>`: a comment that is none, and readers see. */
export const strayHtmlComment: Detector = ({ text, source }) =>
  [...text.matchAll(COMMENT)].map(({ 0: all, index, groups: { inside = '' } = {} }) => {
    const isClosed = /[>＞]$/u.test(all);
    const at = index + all.indexOf(inside, 3);
    const mended = `<!-- ${source.slice(at, at + inside.length).trim()} -->`;
    return stray(
      index,
      all.length,
      `“${quoted(all)}”没有成为注释，读者看得到。注释写成 <!-- … -->：半角，两个 -，在同一段里关上。`,
      `"${quoted(all)}" is no comment: readers see it. Write <!-- … -->, half-width, with two hyphens, closed in the same paragraph.`,
      isClosed ? mended : null,
    );
  });

/** `%%注释%%`: a comment elsewhere, here for everybody to read. 100%% is none. */
export const strayComment: Detector = ({ prose }) =>
  [...prose.matchAll(HIDDEN)]
    .filter(({ 0: all }) => !/\n[\uE000 \t>]*\n/u.test(all.slice(2, -2).trim()))
    .map(({ 0: all, index }) =>
      stray(
        index,
        all.length,
        `“${quoted(all)}”不是注释，读者看得到。不给读者看的，写成 <!-- … -->。`,
        `"${quoted(all)}" is no comment: readers see it. Write what they shall not see as <!-- … -->.`,
      ),
    );

const ATTRIBUTES =
  /[{｛][:：]{1,2}[ \t]*[.#a-z][^{}｛｝\n]{0,200}[}｝]?|\{(?<=\S[ \t]*\{)[.#][\w-]+(?: [.#][\w-]+)*\}(?=\s*$)/gimu;

/** Attribute lists that are not read as such: full-width, open, pandoc’s. */
export const strayAttributes: Detector = ({ prose }) =>
  [...prose.matchAll(ATTRIBUTES)].map(({ 0: all, index }) => {
    const mended = all.replace(/^[{｛]([:：]{1,2})/u, '{:').replace(/｝$/u, '}');
    const isWide =
      mended !== all && /^\{:[ \t]*[.#a-z][^{}：]*\}$/iu.test(mended) && !all.includes('::');
    return stray(
      index,
      all.length,
      `“${quoted(all)}”会原样显示。属性写成 {: .类}，半角，在段落的下一行，或紧跟在链接、重点之后。`,
      `"${quoted(all)}" is shown as it is. Write attributes as {: .class}, half-width, in the line after a paragraph, or right after a link or emphasis.`,
      isWide ? mended : null,
    );
  });
