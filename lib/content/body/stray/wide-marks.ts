import { areBlanks } from './blanks';
import { isOrnament } from './ornaments';
import { quoted, stray, type Detector } from './stray';
import { isSung } from './sung';

const PAIR =
  /(?<![＝～＿∗﹡])(?<mark>＝＝|～～|＿＿|∗∗|﹡﹡)(?![＝～＿∗﹡\s])(?<inside>[^＝～＿∗﹡\n]{1,200})(?<!\s)\k<mark>(?![＝～＿∗﹡])/gu;
const OPEN = /(?<![＝～＿~\p{L}\p{N}])～～(?=\p{Script=Han})(?=[^～~\n]*$)/gmu;

/** The same in half width. */
const HALF: Readonly<Record<string, string>> = {
  '＝＝': '==',
  '～～': '~~',
  '＿＿': '**',
  '∗∗': '**',
  '﹡﹡': '**',
};

/**
 * `＝＝高亮＝＝`, `～～删～～`: marks in full width. Ornaments, blanks and drawn-out voices are none, and so much
 * like them that only a highlight within a line is sure.
 */
export const strayWideMarks: Detector = ({ prose, source }) => {
  const pairs = [...prose.matchAll(PAIR)].flatMap(
    ({ 0: all, index, groups: { mark = '', inside = '' } = {} }) => {
      const end = index + all.length;
      if (isOrnament(inside) || (mark === '＝＝' && /\w$/u.test(prose.slice(0, index)))) return [];
      if (mark === '～～' && (isSung(prose[index - 1] ?? '') || isSung(inside))) return [];
      if (mark === '＿＿' && areBlanks({ prose, start: index, end })) return [];
      const half = HALF[mark] ?? '';
      const written = source.slice(index + mark.length, end - mark.length);
      const mended = `${half}${written.trim()}${half}`;
      const isWithin =
        /\p{Script=Han}/u.test(inside) && /\p{Script=Han}/u.test(prose[index - 1] ?? '');
      return stray(
        index,
        all.length,
        `“${quoted(all)}”会原样显示：记号要用半角。请写成 ${quoted(mended)}。`,
        `"${quoted(all)}" is shown as it is: marks are half-width. Write ${quoted(mended)}.`,
        mark === '＝＝' && isWithin ? mended : null,
      );
    },
  );
  const open = [...prose.matchAll(OPEN)]
    .filter(({ index }) => !isOrnament(restOfLine(prose, index + 2)))
    .map(({ index }) =>
      stray(
        index,
        2,
        `～～ 没有关上，会原样显示：“${quoted(prose.slice(index, index + 20))}”。要删去的写成 ~~删去~~。`,
        `～～ is not closed and is shown as it is: "${quoted(prose.slice(index, index + 20))}". Write ~~removed~~ to strike text out.`,
      ),
    );
  return [...pairs, ...open];
};

function restOfLine(prose: string, at: number): string {
  return /^.*/u.exec(prose.slice(at))?.[0] ?? '';
}
