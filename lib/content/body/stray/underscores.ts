import { areBlanks, isBlank } from './blanks';
import { quoted, stray, type Detector } from './stray';

/** Underscores begin and end nothing beside a letter, and Han are letters: `__重点__文字`. */
const STRONG =
  /(?<![\w_\\])__(?!_)(?<inside>[^_\n，。]{1,200})__(?!_)|(?<!_)__(?!_)(?<within>[^_\n，。]{1,200})__(?![\w_])/gu;
const EMPHASIS =
  /(?<![\p{L}\p{N}_\\])_(?![_\s])(?<inside>[^_\n，。]{2,100})(?<!\s)_(?=\p{Script=Han})|(?<=\p{Script=Han})_(?<within>\p{Script=Han}{2,20})_(?![\w_])/gmu;
const OPEN = /(?<![\w\\])__(?=\p{Script=Han})/gu;
const HAN = /\p{Script=Han}/u;

/**
 * `__重点__`, `_重点_` that are shown. Blanks to be filled in (____, 第__号) and names of files are none; as
 * blanks of two are so much like marks, an editor must decide.
 */
export const strayUnderscores: Detector = ({ prose, source }) => {
  const pairs = [
    ...[...prose.matchAll(STRONG)].map((match) => ({ match, mark: '**' })),
    ...[...prose.matchAll(EMPHASIS)].map((match) => ({ match, mark: '*' })),
  ]
    .filter(({ match: { 0: all, index } }) => {
      const place = { prose, start: index, end: index + all.length };
      // Names of files have letters beside their underscores: 报告_终稿_v2.
      if (HAN.test(prose[index - 1] ?? '') && /\w_|_[^\W_]/u.test(lineAt(prose, index)))
        return false;
      return HAN.test(all) && !(all.startsWith('__') && areBlanks(place));
    })
    .map(({ match: { 0: all, index }, mark }) => {
      const inside = source.slice(index + mark.length, index + all.length - mark.length).trim();
      return stray(
        index,
        all.length,
        `“${quoted(all)}”会原样显示：_ 挨着汉字不起作用，里面也不能有空格。请写成 ${quoted(mark + inside + mark)}；就是要 _ 的，写成 \\_。`,
        `"${quoted(all)}" is shown as it is: _ means nothing beside Han, nor with blanks inside. Write ${quoted(mark + inside + mark)}; for a mere _ write \\_.`,
        mark === '*' && isAlone(prose, index, all) ? `*${inside}*` : null,
      );
    });
  const open = [...prose.matchAll(OPEN)]
    .filter(({ index }) => !isBlank({ prose, start: index, end: index + 2 }))
    .map(({ index }) =>
      stray(
        index,
        2,
        `__ 没有配成一对，会原样显示：“${quoted(prose.slice(index, index + 20))}”。重点写成 **重点**。`,
        `__ has no partner and is shown as it is: "${quoted(prose.slice(index, index + 20))}". Write **strong**.`,
      ),
    );
  return [...pairs, ...open];
};

/** Whether no other underscore stands in the line of a word of Chinese between two. */
function isAlone(prose: string, index: number, all: string): boolean {
  return lineAt(prose, index).split('_').length === 3 && /^_\p{Script=Han}+_$/u.test(all);
}

function lineAt(prose: string, index: number): string {
  return prose.slice(prose.lastIndexOf('\n', index) + 1).split('\n', 1)[0] ?? '';
}
