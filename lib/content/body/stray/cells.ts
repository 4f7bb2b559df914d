import { isMention } from './ornaments';
import { quoted, stray, type Detector } from './stray';

/** Beginning of a Chinese list or quotation: `> GPT-4o` and `-三成` compare, `-h` is an option. */
const PROSE = String.raw`(?![〇零一二两三四五六七八九十百千万亿半])\p{Script=Han}`;
/**
 * Beginning of a block, were it not in a cell, which is of some length: `- 无` is a value; a lone # heads a column of
 * numbers, `-` stands for nothing.
 */
const BLOCK = new RegExp(
  String.raw`^(?:[#＃]{2,6}[ \t\u3000]*(?=[\p{Script=Han}“‘《「『（【A-Za-z])|(?=.{4})[-－+>＞][ \t]*${PROSE}|[-*+][ \t]+\[[ xX]\]|\[[ xX]\](?=[ \t])|[:：]{3}|[@＠]?\[\[?toc\]?\]$)`,
  'iu',
);

/** `##x`, `-第一件`, `- [X]`, `[TOC]` in a cell, where no block can begin. */
export const strayCell: Detector = ({ cells }) =>
  cells.flatMap(({ start, text }) => {
    const found = BLOCK.exec(text);
    // A topic (#话题#), and what stands between dashes (-完-), are text.
    if (
      !found ||
      isMention(text.slice(1)) ||
      /^[#＃][^#＃\s].*[#＃]?$/u.test(text) ||
      /^[-－+]\S*[-－+]$/u.test(text)
    )
      return [];
    return stray(
      start,
      text.length,
      `“${quoted(text)}”会原样显示：单元格里没有标题、列表、引文、待办和目录。请只写文字，分行用 <br>，重点用 **重点**。`,
      `"${quoted(text)}" is shown as it is: a cell holds no heading, list, quotation, task or contents. Write text only, <br> for a new line, **strong** for what matters.`,
    );
  });
