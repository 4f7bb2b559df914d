import { isMask } from '../masks';
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
  const pairs = [...prose.matchAll(STRONG)]
    .filter(({ 0: all, 1: mark = '', 2: inner = '', index }) => {
      const isWide = mark.startsWith('＊');
      return (
        (isWide || BLANK_AT_EDGE.test(inner)) &&
        !isMaskAt(prose, index, mark.length) &&
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
        !pairs.some(({ start, end }) => start <= index && index < end) &&
        prose[index] === '*' &&
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

/** Half of a pair is often followed by another: a line is told of once. */
function oneALine(prose: string, found: readonly Stray[]): Stray[] {
  return found.filter(({ start }, index) => {
    const before = found[index - 1];
    return !before || prose.slice(before.start, start).includes('\n');
  });
}

/** Whether a run of asterisks is none of a pair. */
function isMaskAt(prose: string, index: number, length: number): boolean {
  const before = prose.slice(Math.max(0, index - 3), index);
  return isMask({ before, after: prose.slice(index + length, index + length + 8) });
}

/** `~~` around what is not deleted for a space; a tilde that is sung (好的~~) is none. */
export const strayDeleted: Detector = (shown) => {
  const { prose } = shown;
  const found = [...prose.matchAll(DELETED)].filter(({ 1: inner = '', index }) => {
    if (inner.trim() === '' || !BLANK_AT_EDGE.test(inner)) return false;
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
        !/[\w\s"'(\uFFFC]/u.test(after)
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
