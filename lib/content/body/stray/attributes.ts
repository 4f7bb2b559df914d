import { quoted, stray, type Detector } from './stray';

const ATTRIBUTES =
  /[{｛][:：]{1,2}[ \t]*[.#a-z\p{Script=Han}][^{}｛｝\n]{0,200}[}｝]?|\{(?<=\S[ \t]*\{)[.#][\w-]+(?: [.#][\w-]+)*\}(?=\s*$)|\{(?<=[^\s\uE000]\{)[.#][\w-]+(?: [.#][\w-]+)*\}(?=[ \t]*\uE000)|(?:^\{[.#][\w-]+(?: [.#][\w-]+)*|\{(?:width|height)=[\d.]+(?:px|%)?(?: (?:width|height)=[\d.]+(?:px|%)?)?)\}(?=\s*$)|\{(?<=\S[ \t]*\{)#(?!(?:if|each|await|key|snippet)\b)[\p{L}\p{N}_-]+\}/gimu;

/** Attribute lists that are not read as such: full-width, open, pandoc’s (at the end of a cell or a link, too), the id of a heading where it does not end. */
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
