import { isOrnament } from './ornaments';
import { around, BLANK_AT_EDGE, oneALine, unspaced } from './pairs';
import { stray, type Detector } from './stray';

const MARKED = /(?<![=!<>])==(?!=)([^=\n]{1,200}?)(?<![!<>])==(?!=)/gu;
const HIGHLIGHT_RUN = /(?<![=!<>])==(?!=)/gu;

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

/** Greatest length of words that are compared, and the number of characters that are looked at. */
const SHORT = 4;
const AROUND = 12;
