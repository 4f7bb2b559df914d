import { isMask } from '../masks';
import { isOrnament } from './ornaments';
import { around, BLANK_AT_EDGE, isApart, isBlankAt, isSum, oneALine, unspaced } from './pairs';
import type { Shown } from './shown-text';
import { stray, type Detector } from './stray';

/** Two runs of asterisks in a line, three at most in each. */
const STRONG = /(?<![*＊])(\*{2,3}|＊{2,3})(?![*＊])([^*＊\n]{1,200}?)\1(?![*＊])/gu;
const RUN = /(?<![*＊])(?:\*{2,3}|＊＊)(?![*＊])/gu;

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
        !isSum(prose, index, all, mark) &&
        inner.trim() !== '' &&
        !source.slice(index, index + all.length).includes('|')
      );
    })
    .map(({ 0: all, 1: mark = '', 2: inner = '', index }) => {
      const half = '*'.repeat(mark.length);
      return unspaced(shown, index, all, half, inner);
    });
  const read = [...pairs, ...ornaments];
  const lone = [...prose.matchAll(RUN)]
    .filter(
      ({ 0: { length }, index }) =>
        !read.some(({ start, end }) => start <= index && index < end) &&
        prose[index] === '*' &&
        !notes.has(length) &&
        !(isBlankAt(source, index - 1) && isBlankAt(source, index + length)) &&
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

/** Counts the asterisks of each mark of the notes below a text: `** 不含税` for 价格**. */
function noteMarks({ heads }: Shown): ReadonlySet<number> {
  return new Set(
    heads.flatMap(({ text }) => {
      const [, mark] = /^(\*{2,3})(?:[ \t]+|(?=注|说明|数据|资料|单位))[^*\n]+$/u.exec(text) ?? [];
      return mark?.length ?? [];
    }),
  );
}

/** Whether a run of asterisks is none of a pair. */
function isMaskAt(prose: string, index: number, length: number): boolean {
  const before = prose.slice(Math.max(0, index - 8), index);
  return isMask({ before, after: prose.slice(index + length, index + length + 8) });
}
