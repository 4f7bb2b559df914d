import { isIndentedBelow } from '../indented-below';
import type { Head } from './shown-text';
import { quoted, stray, type Detector } from './stray';

/** Beginning of Chinese text; marks of emphasis may stand before it. */
const TEXT = String.raw`(?=\uE000*[\p{Script=Han}“‘《「『（【])`;
const HASHES = /^(?<marks>[#＃]+)(?<blank>[ \t\u3000\u00A0]*)(?=\S)/u;
/** A figure, as in -三成, begins no item. */
const DASH = new RegExp(
  `^(?:-|－[ \\t\\u3000]*)(?![〇零一二两三四五六七八九十百千万亿半])${TEXT}`,
  'u',
);
const NUMBER = new RegExp(
  String.raw`^(?:\d{1,2}[.)]${TEXT}|[０-９]{1,2}(?:[.．)）])[ \t\u3000]*(?=[^\s\d０-９]))`,
  'u',
);
const QUOTE = new RegExp(`^＞[ \\t\\u3000]*(?![〇零一二两三四五六七八九十百千万亿半])${TEXT}`, 'u');

/** A line of tags, of which one alone has parts: #AI/模型. */
const TAG = String.raw`[#＃](?=[^\s#＃]*\p{L})[\p{L}\p{N}_/-]+`;
const TAGS = new RegExp(`^${TAG}(?:(?:[ \\t]+${TAG})+|(?<=/.*))$`, 'u');

/** Tags of Obsidian and flomo, `#日报 #AI/模型`, on a line of their own. */
export const strayTags: Detector = ({ heads }) =>
  heads
    .filter(({ text }) => TAGS.test(text))
    .map(({ start, text }) =>
      stray(
        start,
        text.length,
        `“${quoted(text)}”会原样显示，不是标签。标签写在文章开头的字段里：tags: [甲, 乙]；请移过去，删去这一行。`,
        `"${quoted(text)}" is shown as it is and tags nothing. Move the names to the front matter, tags: [a, b], and remove the line.`,
      ),
    );

/** `##` without a space, `＃`, or one too many: no heading. A #topic# is none, and one sign may be one's. */
export const strayHeading: Detector = ({ heads }) =>
  heads.flatMap(({ start, text }) => {
    const { marks = '', blank = '' } = HASHES.exec(text)?.groups ?? {};
    const rest = text.slice(marks.length + blank.length);
    if (marks === '' || (marks.length === 1 && isTopic(rest))) return [];
    const isRead = /^#{1,6}$/u.test(marks) && /^[ \t]/u.test(blank);
    if (isRead) return [];
    const mended = `${'#'.repeat(Math.min(6, marks.length))} `;
    return stray(
      start,
      marks.length + blank.length,
      `“${quoted(text)}”不是标题，# 会原样显示。请用半角的 #，最多六个，后面空一格：${mended}${quoted(rest)}${marks.length === 1 ? '；是标签的，写进文章开头的 tags' : ''}。`,
      `"${quoted(text)}" is no heading: # is shown as it is. Use up to six half-width # and a space: ${mended}${quoted(rest)}${marks.length === 1 ? '; a tag goes into tags, in the front matter' : ''}.`,
      marks.length === 1 || marks.length > 6 ? null : mended,
    );
  });

/** `## ## 标题`, `**## 标题**`: signs of a heading behind other marks. */
export const strayInnerHeading: Detector = ({ prose }) =>
  [...prose.matchAll(/^(?<before>\uE000+[ \t]*)(?<marks>[#＃]{2,6})[ \t]+(?=\S)/gmu)].map(
    ({ index, groups: { before = '', marks = '' } = {} }) =>
      stray(
        index + before.length,
        marks.length,
        `“${marks}”不在一行的开头，会原样显示。标题写成 ## 标题，# 前面没有别的记号。`,
        `"${marks}" does not begin its line and is shown as it is. Write ## heading, with no mark before it.`,
      ),
  );

/** Text of a line, then signs of a heading. */
const JOINED_HEADING =
  /[\p{Script=Han}。！？；：…”）][ \t]*(?<marks>#{2,6})[ \t]+(?=[\p{Script=Han}“《（\d])/gu;

/** `正文。## 标题`: a heading whose line end got lost. */
export const strayJoinedHeading: Detector = ({ prose }) =>
  [...prose.matchAll(JOINED_HEADING)].map(({ 0: all, index, groups: { marks = '' } = {} }) =>
    stray(
      index + all.indexOf(marks),
      marks.length,
      `“${marks}”不在一行的开头，会原样显示。标题写成 ## 标题，自成一行；就是要 # 的，写成 \\#。`,
      `"${marks}" does not begin its line and is shown as it is. Write ## heading on a line of its own; for a mere sign write \\#.`,
    ),
  );

/** `===` below text that is not read as the text of a heading, as that of an item or a quotation goes on there. */
export const strayUnderline: Detector = ({ heads, source }) =>
  heads.flatMap((head, index) => {
    if (!/^={3,}$/u.test(head.text)) return [];
    const before = heads[index - 1];
    const isBelow = before && !isApart(source, before, head.start);
    // What is no text at all, as a comment or a formula, has no head, and is no heading either.
    const isUnder = isBelow ? /[^=\s]/u.test(before.text) : /[^\s>]/u.test(lineAbove(source, head));
    return isUnder
      ? stray(
          head.start,
          head.text.length,
          `“${quoted(head.text)}”会原样显示：上一行还在列表、引文或 HTML 里，不是标题。标题写成 # 标题；不是标题的，请删去。`,
          `"${quoted(head.text)}" is shown as it is: the line above is still part of a list, a quotation or HTML. Write # heading, or remove it.`,
        )
      : [];
  });

/** The line above that of a head; nothing above the first of a file. */
function lineAbove(source: string, { start }: Head): string {
  const end = source.lastIndexOf('\n', start - 1);
  return end < 0 ? '' : source.slice(source.lastIndexOf('\n', end - 1) + 1, end);
}

/** Topics and numbers: #话题#, #AI #算力, #1. */
function isTopic(rest: string): boolean {
  return !/^\uE000*[\p{Script=Han}“《「（【]/u.test(rest) || /[#＃]/u.test(rest);
}

/** `-第一件`: no item. What is between dashes (-完-) and who said a quotation is none; one alone may be a signature. */
export const strayItem: Detector = ({ heads, source }) => {
  const isItem = ({ text }: Head) => DASH.test(text) && !/[-－]$/u.test(text);
  return heads.flatMap((head, index) => {
    const neighbours = [heads[index - 1], heads[index + 1]];
    const isOne = neighbours.some((each) => each && isItem(each));
    if (!isItem(head) || (!isOne && head.prefix.includes('>'))) return [];
    return stray(
      head.start,
      /^[-－][ \t\u3000]*/u.exec(head.text)?.[0].length ?? 1,
      `“${quoted(head.text)}”不是列表，- 会原样显示，几行还会连成一行。请在半角的 - 后面空一格。`,
      `"${quoted(head.text)}" is no list: - is shown as it is, and lines run together. Put a space after a half-width -.`,
      (isOne || /[：，。；！？]|\uE000\uE000/u.test(head.text)) &&
        !isIndentedBelow(source, head.start)
        ? '- '
        : null,
    );
  });
};

/** `1.第一步`: no list. A list counts on: what does not, `2.` and `4.`, would be shown with other figures. */
export const strayNumber: Detector = ({ heads, source }) =>
  heads.flatMap(({ start, text }, index) => {
    const [number] = NUMBER.exec(text) ?? [];
    // 1)甲 2)乙 stands in one line.
    if (number === undefined || /[\s、，；]2[.)）．]/u.test(text)) return [];
    const before = heads[index - 1];
    const after = heads[index + 1];
    const isFirst = !before || isApart(source, before, start) || NUMBER.test(before.text);
    const isLast =
      !after || isApart(source, { start, text }, after.start) || NUMBER.test(after.text);
    const half = number.trim().normalize('NFKC');
    const counts = [before, after].every((other, side) => {
      const value = other && numberOf(other);
      return value === undefined || value === Number.parseInt(half, 10) + (side === 0 ? -1 : 1);
    });
    return stray(
      start,
      number.length,
      `“${quoted(text)}”不是列表，几行会连成一行。数字和点用半角，后面空一格：${half} 。`,
      `"${quoted(text)}" is no list: lines run together. Use half-width figures and dot, and a space: ${half}`,
      isFirst && isLast && counts && !isIndentedBelow(source, start) ? `${half} ` : null,
    );
  });

/** The number of an item, or of what should be one. */
function numberOf({ text, prefix }: Head): number | undefined {
  const [digits] = /\d+(?=[.)][ \t]+$)/u.exec(prefix) ?? NUMBER.exec(text.normalize('NFKC')) ?? [];
  return digits === undefined ? undefined : Number.parseInt(digits, 10);
}

/** Whether a blank line, or its like in a quotation, stands between. */
function isApart(source: string, { start, text }: Pick<Head, 'start' | 'text'>, next: number) {
  return /\n[ \t>]*\r?\n/u.test(source.slice(start + text.length, next));
}

/** `＞ 引用`: no quotation. One line alone may be pointed at. */
export const strayQuotation: Detector = ({ heads }) =>
  heads.flatMap(({ start, text }, index) =>
    QUOTE.test(text)
      ? stray(
          start,
          /^＞[ \t\u3000]*/u.exec(text)?.[0].length ?? 1,
          `“${quoted(text)}”不是引文，＞ 会原样显示。请用半角的 >。`,
          `"${quoted(text)}" is no quotation: ＞ is shown as it is. Use a half-width >.`,
          [heads[index - 1], heads[index + 1]].some((each) => each && QUOTE.test(each.text))
            ? '> '
            : null,
        )
      : [],
  );
