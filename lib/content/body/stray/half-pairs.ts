import { unspaced } from './pairs';
import { quoted, stray, type Detector } from './stray';

/** A star that is shown, next to what has been read. */
const LEFT = /(?<=\uE000)\*(?!\*)|(?<!\*)\*(?=\uE000)/gu;

/** A star between words that is shown. */
const BETWEEN = /(?<=[\p{Script=Han}”’）》])\*(?=[\p{Script=Han}“‘（《])/gu;

/** `甲*乙*丙*丁`: a star that is left over in a line of which others are read. */
export const strayStar: Detector = ({ prose, source }) =>
  [...prose.matchAll(BETWEEN)].flatMap(({ index }) => {
    const lineStart = prose.lastIndexOf('\n', index) + 1;
    const line = prose.slice(lineStart).split('\n', 1)[0] ?? '';
    const isMark = (at: number) =>
      source[at] === '*' &&
      source[at - 1] !== '*' &&
      source[at + 1] !== '*' &&
      source[at - 1] !== '\\';
    const areRead = [...line.matchAll(/\uE000/gu)].some(({ index: at }) => isMark(lineStart + at));
    // Of figures and names that are left out, 138*5678, another rule tells.
    if (!areRead || /\w\*\w/u.test(source.slice(Math.max(0, index - AROUND), index + AROUND)))
      return [];
    const around = quoted(source.slice(Math.max(lineStart, index - 8), index + 8));
    return stray(
      index,
      1,
      `“${around}”里的 * 没有配成一对，会原样显示，同一行别的 * 却成了记号。就是要星号的，都写成 \\*；重点写成 **重点**。`,
      `the asterisk in "${around}" has no partner and is shown, while others in its line are read as marks. Write \\* for mere asterisks, **strong** for what is strong.`,
    );
  });

/** Number of characters on either side in which a star may have been read. */
const AROUND = 200;

/** `说* 重点 *，`: a pair of stars that blanks keep from being read. */
export const strayLooseStars: Detector = (shown) =>
  [
    ...shown.prose.matchAll(
      /(?<=[\p{Script=Han}，。；：、”）])\*[ \t](?<inside>[^*\n，。；：！？]{0,30}\p{Script=Han}[^*\n，。；：！？]{0,30})[ \t]\*(?=[\p{Script=Han}，。；：、！？“（]|$)/gmu,
    ),
  ].map(({ 0: all, index, groups: { inside = '' } = {} }) =>
    unspaced(shown, index, all, '*', ` ${inside} `),
  );

/** `*甲**`, `***甲**`: one star too many on one side of an emphasis. */
export const strayHalfPair: Detector = ({ prose, source }) =>
  [...prose.matchAll(LEFT)].flatMap(({ index }) => {
    const isBeside =
      (source[index - 1] === '*' && source[index - 2] !== '\\') || source[index + 1] === '*';
    if (!isBeside) return [];
    const around = quoted(source.slice(Math.max(0, index - 8), index + 8));
    return stray(
      index,
      1,
      `“${around}”里的 * 两边不一样多，多出来的会原样显示。重点写成 **重点**，前后各两个；就是要星号的，写成 \\*。`,
      `the asterisks in "${around}" are not as many on both sides, and one is shown. Write **strong**, with two on each side; for a mere asterisk write \\*.`,
    );
  });
