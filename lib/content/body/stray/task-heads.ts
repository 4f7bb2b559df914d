import { quoted, stray, type Detector } from './stray';

/** A box to tick with the mark of a quotation behind it. */
const QUOTATION = /\[[ xX]\][ \t]+(?<marks>>+)[ \t]*$/u;
/** The mark of a heading behind a box. */
const BOX = /\[[ xX]\][ \t]+$/u;
const HEADING = /^#{1,6}[ \t]+(?=\S)/u;

/** `- [ ] > 甲`, `- [x] ## 甲`: a block that begins behind a box, where there is text and nothing else. */
export const strayTaskHead: Detector = ({ heads }) =>
  heads.flatMap(({ start, text, prefix }) => {
    const marks = QUOTATION.exec(prefix)?.groups?.marks ?? '';
    const at = marks === '' ? start : start - (prefix.length - prefix.lastIndexOf(marks));
    const sign = marks || (BOX.test(prefix) ? (HEADING.exec(text)?.[0].trim() ?? '') : '');
    if (sign === '') return [];
    return stray(
      at,
      sign.length,
      `“${quoted(sign)}”会原样显示：待办的方框后面只是文字，没有引文和标题。请删去，或另起一段，与文字对齐。`,
      `"${quoted(sign)}" is shown as it is: behind the box of a task there is text, no quotation and no heading. Remove it, or begin a paragraph below, in line with the text.`,
    );
  });
