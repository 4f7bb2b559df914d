import { isNoMark } from '../losses/signs';
import { isOrnament } from './ornaments';
import { quoted, stray, type Detector } from './stray';
import { isSung } from './sung';

/** Text between two runs of four marks or more: Markdown reads three at most, and other programs two. */
const PAIR =
  /(?<![*~=])(?<marks>(?<mark>[*~=])\k<mark>{3,19})(?![*~=\s])(?<inside>[^*~=\n，。；！？]{1,60})(?<!\s)\k<marks>(?![*~=])/gu;

/** `====甲====`, `****甲****`: too many marks. What is left out, or sung, is none; underscores are blanks to be filled in. */
export const strayLongRuns: Detector = ({ prose, source }) =>
  [...prose.matchAll(PAIR)].flatMap(
    ({ 0: all, index, groups: { marks = '', mark = '', inside = '' } = {} }) => {
      const before = prose.slice(Math.max(0, index - AROUND), index);
      const end = index + all.length;
      const after = prose.slice(end, end + AROUND);
      const isNone =
        !/^(?=[\p{Script=Han}“‘《「『（【]).*[\p{Script=Han}”’》」』）】]$/u.test(inside) ||
        isOrnament(inside) ||
        /\w$/u.test(before) ||
        /^\w/u.test(after) ||
        isNoMark(mark.repeat(2), { before, inside, after }) ||
        (mark === '~' && isSung(before));
      if (isNone) return [];
      const written = source.slice(index + marks.length, end - marks.length);
      const mended = `${mark.repeat(2)}${written}${mark.repeat(2)}`;
      return stray(
        index,
        all.length,
        `“${quoted(all)}”会原样显示：记号太多，读不出来。请写成 ${quoted(mended)}；就是要这几个记号的，在每个前面加 \\。`,
        `"${quoted(all)}" is shown as it is: there are too many marks to be read. Write ${quoted(mended)}; for mere signs put \\ before each.`,
      );
    },
  );

/** Number of characters that are looked at on either side of a pair. */
const AROUND = 12;
