import { quoted, stray, type Detector } from './stray';
import { isSung } from './sung';

const PAIR =
  /(?<![＝～＿])(?<mark>＝＝|～～|＿＿)(?![＝～＿\s])(?<inside>[^＝～＿\n]{1,200})(?<!\s)\k<mark>(?![＝～＿])/gu;

/** The same in half width. */
const HALF: Readonly<Record<string, string>> = { '＝＝': '==', '～～': '~~', '＿＿': '**' };

/** `＝＝高亮＝＝`, `～～删～～`: marks in full width. */
export const strayWideMarks: Detector = ({ prose, source }) =>
  [...prose.matchAll(PAIR)].flatMap(
    ({ 0: all, index, groups: { mark = '', inside = '' } = {} }) => {
      if (mark === '～～' && (isSung(prose[index - 1] ?? '') || isSung(inside))) return [];
      const half = HALF[mark] ?? '';
      const written = source.slice(index + mark.length, index + all.length - mark.length);
      const mended = `${half}${written.trim()}${half}`;
      return stray(
        index,
        all.length,
        `“${quoted(all)}”会原样显示：记号要用半角。请写成 ${quoted(mended)}。`,
        `"${quoted(all)}" is shown as it is: marks are half-width. Write ${quoted(mended)}.`,
        mended,
      );
    },
  );
