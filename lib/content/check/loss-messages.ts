import type { Cause, Loss } from '../body/losses/loss';
import type { Problem } from '../source/problem';

/** Most characters of a text that are quoted. */
const QUOTED = 24;

/** Messages of losses, with the remedy, by cause. */
const messages: Record<Cause, (text: string, what: string) => Problem> = {
  cell: (text) => ({
    zh: `这一行比表头多，“${text}”没有列可放，不会出现在网页上。请在表头和第二行各补一列；若单元格里要写竖线，请写成 \\|。`,
    en: `this row has more cells than the head of its table: "${text}" has no column and is not shown. Add a column to the head and to the line below it; write a vertical bar in a cell as \\|.`,
  }),
  comment: (text) => ({
    zh: `从这里起是没有关上的注释，“${text}”和其后的正文不会出现在网页上。请在注释末尾写上 -->。`,
    en: `a comment that is never closed begins here: "${text}" and what follows are not shown. End the comment with -->.`,
  }),
  element: (text, what) => ({
    zh: /^(?:audio|video)$/u.test(what)
      ? `“${text}”在 <${what}> 之内，只给不能播放的浏览器看，读者看不到。请移到它的后面。`
      : `“${text}”在 <${what}> 之内，会和它一起去掉，不会出现在网页上。请去掉这个标签；若是示例，请放进代码。`,
    en: /^(?:audio|video)$/u.test(what)
      ? `"${text}" is inside <${what}>, for browsers that cannot play it, and readers do not see it. Move it behind.`
      : `"${text}" is inside <${what}>, is left out with it, and is not shown. Remove the tag; if it is an example, make it code.`,
  }),
  note: (text) => ({
    zh: `“${text}”这条脚注没有地方用到，或与前面的脚注同名，不会出现在网页上。请在正文里写上它的编号，或改名、删去。`,
    en: `nothing refers to the note "${text}", or an earlier one has its name: it is not shown. Refer to it in the text, rename it or remove it.`,
  }),
  definition: (text, what) => ({
    zh: what
      ? `前面已有名为“${what}”的链接地址，“${text}”不起作用。请改名或删去。`
      : `没有地方用到“${text}”，它不会出现在网页上。请检查正文里的链接是不是写错了名称；若是正文，请在方括号前加 \\；用不着就删去。`,
    en: what
      ? `an earlier link address has the name "${what}": "${text}" has no effect. Rename or remove it.`
      : `nothing refers to "${text}", and it is not shown. See whether a link in the text has its name wrong; if this is text, put a \\ before the bracket; else remove it.`,
  }),
  caption: (text) => ({
    zh: `图注“${text}”读者看不到：图片独占一段才有图注，写在句子、列表、表格、标题里的没有。请让图片自成一段，或把这句话写进正文。`,
    en: `readers do not see the caption "${text}": a picture has one where it is a paragraph of its own, not in a sentence, an item, a table or a heading. Give it one, or put the words into the text.`,
  }),
  link: (text) => ({
    zh: `“${text}”这个链接没有文字，读者看不到，也点不着。请在方括号里写上文字；要显示网址本身，写成 <网址>。`,
    en: `the link "${text}" has no text: nobody sees it or can follow it. Write a text between the brackets; to show the address itself, write <address>.`,
  }),
  paragraph: (text) => ({
    zh: `“${text}”会被当作链接的地址，不会出现在网页上。请用全角冒号，或在方括号前加 \\。`,
    en: `"${text}" is taken for the address of a link and is not shown. Use a full-width colon, or put a \\ before the bracket.`,
  }),
  abbreviation: (text, what) => ({
    zh: `正文里没有“${what}”这个缩写（标题、链接里的不算），或它另有解释，“${text}”不会出现在网页上。请检查缩写的写法，或删去。`,
    en: `"${what}" stands nowhere in the text, headings and links aside, or is explained elsewhere: "${text}" is not shown. Check how it is written, or remove it.`,
  }),
  fence: (text) => ({
    zh: `“${text}”写在代码块第一行的语言之后，不会出现在网页上。请移到下一行；要作代码的标题，请写 title="…"。`,
    en: `"${text}" stands behind the language of a block of code and is not shown. Move it to the next line; for a title write title="…".`,
  }),
  formula: (text) => ({
    zh: `公式里 % 之后的“${text}”会被当作注释，不会出现在网页上。百分号请写成 \\%。`,
    en: `in a formula what follows a % is a remark: "${text}" is not shown. Write a percent sign as \\%.`,
  }),
  number: (text, what) => ({
    zh: `这一项写的是 ${text}，网页上会显示为 ${what}：列表只从第一项的编号往下数。请改正编号；要原样显示，请在点前加 \\（${text}\\.）。`,
    en: `this item says ${text}, but ${what} is shown: a list counts on from its first number. Mend the numbers, or put a \\ before the dot (${text}\\.) to show them as they are.`,
  }),
  sign: (text, what) => ({
    zh: `“${text}”里的 ${what} 会被当作 Markdown 的标记而消失。若要原样显示，请在每个前面加 \\；若确是标记，请在它外侧加一个空格。`,
    en: `the ${what} in "${text}" is taken for a mark of Markdown and vanishes. To show it, put a \\ before each; if it is meant as a mark, put a space on its outer side.`,
  }),
  gained: (text) => ({
    zh: `网页上这里会多出源文件里没有的“${text}”。请看一看预览，换一种写法。`,
    en: `the page has "${text}" here, which is not in the source. Look at the preview and write this in another way.`,
  }),
  moved: (text) => ({
    zh: `“${text}”在网页上会移到别处：直接写在 <table>、<tr> 里的文字，浏览器会移到表格前面。请放进 <td> 或 <caption>，或移到表格之外。`,
    en: `on the page "${text}" is in another place: what stands in <table> or <tr> itself, browsers put before the table. Put it into a <td> or <caption>, or outside the table.`,
  }),
  other: (text) => ({
    zh: `“${text}”不会出现在网页上。请看一看预览，换一种写法；要原样显示的标记，请在前面加 \\。`,
    en: `"${text}" is not shown. Look at the preview and write this in another way; put a \\ before a mark that is to be shown.`,
  }),
};

/** Gives the message for an editor about a loss. */
export function messageOf({ cause, text, what = '' }: Loss): Problem {
  const line = text.trim().replace(/\s+/gu, ' ');
  const quoted = [...line].length > QUOTED ? `${[...line].slice(0, QUOTED).join('')}……` : line;
  return messages[cause](quoted, what);
}
