import { quoted, stray, type Detector } from './stray';

/** A star that is shown, next to what has been read. */
const LEFT = /(?<=\uE000)\*(?!\*)|(?<!\*)\*(?=\uE000)/gu;

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
