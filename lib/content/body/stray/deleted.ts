import { around, BLANK_AT_EDGE, isApart, isSum, unspaced } from './pairs';
import { stray, type Detector } from './stray';
import { isSung } from './sung';

const DELETED = /(?<!~)~~(?!~)([^~\n]{1,200}?)~~(?!~)/gu;

/** `~~` around what is not deleted for a space; a tilde that is sung (好的~~) is none. */
export const strayDeleted: Detector = (shown) => {
  const { prose } = shown;
  const found = [...prose.matchAll(DELETED)].filter(({ 0: all, 1: inner = '', index }) => {
    if (inner.trim() === '' || !BLANK_AT_EDGE.test(inner)) return false;
    if (isApart(prose, index, all, 2) || isSum(prose, index, all, '~~')) return false;
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
