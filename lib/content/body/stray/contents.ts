import { stray, type Detector, type Stray } from './stray';

const CONTENTS = /^(?:[@＠]?[[［【]\s*toc\s*[\]］】]|\[\[_?toc_?\]\]|\$\{toc\}|\{\{?toc\}?\})$/iu;

/** The same before words. */
const BEFORE_WORDS = /^[@＠]?\[toc\](?=[ \t]+\p{Script=Han})/iu;

/** A list after a blank line; without what parts it from another it would count on. */
const LIST_FOLLOWS = /^[ \t]*\r?\n(?:[ \t>]*\r?\n)*[ \t>]*(?:[-+*－]|\p{Nd}{1,9}[.)．）])/u;

/** `[TOC]` and its like. */
export const strayContents: Detector = ({ heads, source }) =>
  heads.flatMap(({ start, text }) => {
    const [found] = CONTENTS.exec(text) ?? BEFORE_WORDS.exec(text) ?? [];
    if (found === undefined) return [];
    const isSafe = found === text && !LIST_FOLLOWS.test(source.slice(start + text.length));
    return shownContents(start, found, isSafe ? '' : null);
  });

/** The same as the text of a heading, which it never is. */
export function contentsAsHeading(start: number, text: string): Stray[] {
  return CONTENTS.test(text) ? [shownContents(start, text, null)] : [];
}

function shownContents(start: number, found: string, edit: string | null): Stray {
  return stray(
    start,
    found.length,
    `“${found}”会原样显示。有三个以上小标题的文章自有目录，请删去；一定要放在这里，写一个列表项，下一行写 {:toc}。`,
    `"${found}" is shown as it is. Articles with three headings have a table of contents: remove it. To have one here, write a list item, and {:toc} in the next line.`,
    edit,
  );
}
