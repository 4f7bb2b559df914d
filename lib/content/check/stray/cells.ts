import { quoted, stray, type Detector } from './stray';

/** What Chinese text begins with. */
const TEXT = String.raw`(?=[\p{Script=Han}“‘《「『（【A-Za-z])`;
/** What begins a block where a block may begin; a lone # heads a column of numbers, `-` stands for nothing. */
const BLOCK = new RegExp(
  String.raw`^(?:[#＃]{1,6}[ \t\u3000]*${TEXT}|[-－+][ \t]*${TEXT}|[>＞][ \t]*${TEXT}|[-*+][ \t]+\[[ xX]\]|\[[ xX]\](?=[ \t]|$)|[:：]{3}|[@＠]?\[\[?toc\]?\]$)`,
  'iu',
);

/** `##x`, `-第一件`, `- [X]`, `[TOC]` in a cell, where no block can begin. */
export const strayCell: Detector = ({ cells }) =>
  cells.flatMap(({ start, text }) => {
    const found = BLOCK.exec(text);
    // A topic (#月亮#), and what stands between dashes (-完-), are text.
    if (!found || /^[#＃][^#＃\s].*[#＃]?$/u.test(text) || /^[-－+]\S*[-－+]$/u.test(text))
      return [];
    return stray(
      start,
      text.length,
      `“${quoted(text)}”会原样显示：单元格里没有标题、列表、引文、待办和目录。请只写文字，分行用 <br>，重点用 **重点**。`,
      `"${quoted(text)}" is shown as it is: a cell holds no heading, list, quotation, task or contents. Write text only, <br> for a new line, **strong** for what matters.`,
    );
  });
