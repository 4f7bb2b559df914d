import { isMask } from '../masks';
import { isOrnament } from './ornaments';
import type { Shown } from './shown-text';
import { quoted, stray, type Detector, type Stray } from './stray';
import { isSung } from './sung';

/** Two runs of asterisks in a line, three at most in each. */
const STRONG = /(?<![*＊])(\*{2,3}|＊{2,3})(?![*＊])([^*＊\n]{1,200}?)\1(?![*＊])/gu;
const RUN = /(?<![*＊])(?:\*{2,3}|＊＊)(?![*＊])/gu;
const DELETED = /(?<!~)~~(?!~)([^~\n]{1,200}?)~~(?!~)/gu;
const MARKED = /(?<![=!<>])==(?!=)([^=\n]{1,200}?)(?<![!<>])==(?!=)/gu;
const HIGHLIGHT_RUN = /(?<![=!<>])==(?!=)/gu;

const BLANK_AT_EDGE = /^\s|\s$/u;

/** `**` that neither begins nor ends what is strong; masks are none: 李**, 138****5678, 2**10. */
export const strayStrong: Detector = (shown) => {
  const { prose, source, cells } = shown;
  const notes = noteMarks(shown);
  const all = [...prose.matchAll(STRONG)];
  const ornaments = all
    .filter(({ 2: inner = '' }) => isOrnament(inner))
    .map(({ 0: { length }, index }) => ({ start: index, end: index + length }));
  const pairs = all
    .filter(({ 0: all, 1: mark = '', 2: inner = '', index }) => {
      const isWide = mark.startsWith('＊');
      return (
        (isWide || BLANK_AT_EDGE.test(inner)) &&
        !isMaskAt(prose, index, mark.length) &&
        !isApart(prose, index, all, mark.length) &&
        inner.trim() !== '' &&
        !source.slice(index, index + all.length).includes('|')
      );
    })
    .map(({ 0: all, 1: mark = '', 2: inner = '', index }) => {
      const half = '*'.repeat(mark.length);
      return unspaced(shown, index, all, half, inner);
    });
  const lone = [...prose.matchAll(RUN)]
    .filter(
      ({ 0: { length }, index }) =>
        ![...pairs, ...ornaments].some(({ start, end }) => start <= index && index < end) &&
        prose[index] === '*' &&
        !notes.has(length) &&
        !(isBlankAt(prose, index - 1) && isBlankAt(prose, index + length)) &&
        !cells.some((cell) => cell.start === index && cell.text.length === length) &&
        !isMaskAt(prose, index, length),
    )
    .map(({ 0: mark, index }) =>
      stray(
        index,
        mark.length,
        `${mark} 没有配成一对，读者会看到“${around(prose, index)}”。重点写成 **重点**，前后成对，里面不留空格；就是要星号的，写成 \\*\\*。`,
        `${mark} has no partner and is shown as it is: "${around(prose, index)}". Write **strong** with both pairs and no space inside; for mere asterisks write \\*\\*.`,
      ),
    );
  return [...pairs, ...oneALine(prose, lone)];
};

/** How many asterisks mark the notes below a text: `** 不含税` for 价格**. */
function noteMarks({ heads }: Shown): ReadonlySet<number> {
  return new Set(
    heads.flatMap(({ text }) => {
      const [, mark] = /^(\*{2,3})(?:[ \t]+|(?=注|说明|数据|资料|单位))[^*\n]+$/u.exec(text) ?? [];
      return mark?.length ?? [];
    }),
  );
}

/** Whether a blank, or the end of a line, stands there: `带 ** 为选填`, `*** 完 ***`. */
function isBlankAt(prose: string, index: number): boolean {
  return /^[\s\uE000]?$/u.test(prose[index] ?? '');
}

/** Whether signs stand by themselves, 带 ** 的，带 ** 的, or around an ornament, *** 完 ***: they mark nothing. */
function isApart(prose: string, index: number, all: string, width: number): boolean {
  const inside = all.slice(width, -width);
  const isLoose =
    /^\s.*\s$/su.test(inside) &&
    isBlankAt(prose, index - 1) &&
    isBlankAt(prose, index + all.length);
  return isLoose || isOrnament(inside);
}

/** Half of a pair is often followed by another: a line is told of once. */
function oneALine(prose: string, found: readonly Stray[]): Stray[] {
  return found.filter(({ start }, index) => {
    const before = found[index - 1];
    return !before || prose.slice(before.start, start).includes('\n');
  });
}

/** Whether a run of asterisks is none of a pair. */
function isMaskAt(prose: string, index: number, length: number): boolean {
  const before = prose.slice(Math.max(0, index - 8), index);
  return isMask({ before, after: prose.slice(index + length, index + length + 8) });
}

/** `~~` around what is not deleted for a space; a tilde that is sung (好的~~) is none. */
export const strayDeleted: Detector = (shown) => {
  const { prose } = shown;
  const found = [...prose.matchAll(DELETED)].filter(({ 0: all, 1: inner = '', index }) => {
    if (inner.trim() === '' || !BLANK_AT_EDGE.test(inner)) return false;
    if (isApart(prose, index, all, 2)) return false;
    return /^\s.*\s$/su.test(inner) || !isSung(prose[index - 1] ?? '');
  });
  const pairs = found.map(({ 0: all, 1: inner = '', index }) =>
    unspaced(shown, index, all, '~~', inner),
  );
  const open = [...prose.matchAll(/(?<!~)~~(?=[\p{L}\p{N}])/gu)]
    .filter(({ index }) => !isSung(prose[index - 1] ?? ''))
    .filter(({ index }) => !pairs.some(({ start, end }) => start <= index && index < end))
    .map(({ index }) =>
      stray(
        index,
        2,
        `~~ 没有关上，会原样显示：“${around(prose, index)}”。要删去的，在末尾补上 ~~；拖长声音的，写成 ～。`,
        `~~ is not closed and is shown as it is: "${around(prose, index)}". Close it with ~~ to strike text out; for a drawn-out voice write ～.`,
      ),
    );
  return [...pairs, ...open];
};

/** `==` around what is not marked, or with no end; a comparison is none. */
export const strayMarked: Detector = (shown) => {
  const { prose } = shown;
  const pairs = [...prose.matchAll(MARKED)]
    .filter(({ 0: all, 1: inner = '', index }) => {
      if (inner.trim() === '' || !BLANK_AT_EDGE.test(inner)) return false;
      const [before = ' ', after = ' '] = [prose[index - 1], prose[index + all.length]];
      return (
        /\p{Script=Han}/u.test(inner) &&
        !isOrnament(inner) &&
        (/^\s.*\s$/su.test(inner) || !/[，。；]/u.test(inner)) &&
        (/\S/u.test(before) || /\S/u.test(after)) &&
        !/\w/u.test(before)
      );
    })
    .map(({ 0: all, 1: inner = '', index }) => unspaced(shown, index, all, '==', inner));
  const open = [...prose.matchAll(HIGHLIGHT_RUN)]
    .filter(({ index }) => {
      if (pairs.some(({ start, end }) => start <= index && index < end)) return false;
      const [before = '', after = ''] = [prose[index - 1], prose[index + 2]];
      const touchesHan = /\p{Script=Han}/u.test(before) || /\p{Script=Han}/u.test(after);
      return (
        touchesHan &&
        !/[\w\s"')\]\uFFFC]/u.test(before.trimEnd() || after) &&
        !/[\w\s"'(\uFFFC]/u.test(after) &&
        !isComparison(prose, index)
      );
    })
    .map(({ index }) =>
      stray(
        index,
        2,
        `== 没有配成一对，会原样显示：“${around(prose, index)}”。高亮写成 ==重点==，里面不留空格。`,
        `== has no partner and is shown as it is: "${around(prose, index)}". Write ==marked==, with no space inside.`,
      ),
    );
  return [...pairs, ...oneALine(prose, open)];
};

/** Two short words alone, 甲==乙, are compared. */
function isComparison(prose: string, index: number): boolean {
  const before = /[\p{L}\p{N}]*$/u.exec(prose.slice(Math.max(0, index - AROUND), index))?.[0];
  const after = /^[\p{L}\p{N}]*(?!=)/u.exec(prose.slice(index + 2, index + 2 + AROUND))?.[0];
  return [before, after].every((word = '') => word !== '' && word.length <= SHORT);
}

/** As long as words are that are compared, and as much is looked at. */
const SHORT = 4;
const AROUND = 12;

/** A pair of marks that blanks, or full width, keep from being read. */
function unspaced(
  { source }: Shown,
  start: number,
  all: string,
  mark: string,
  inner: string,
): Stray {
  const width = (all.length - inner.length) / 2;
  const written = source.slice(start + width, start + all.length - width);
  const mended = `${mark}${written.trim()}${mark}`;
  return stray(
    start,
    all.length,
    `“${quoted(all)}”会原样显示：记号要用半角，紧挨着里面的字。请写成 ${quoted(mended)}。`,
    `"${quoted(all)}" is shown as it is: marks are half-width and touch the text inside. Write ${quoted(mended)}.`,
    mended,
  );
}

function around(prose: string, index: number): string {
  const piece = prose.slice(Math.max(0, index - 6), index + 12);
  return quoted(piece.replaceAll(/[\uE000\uFFFC]+/gu, ' '));
}
