import { quoted, stray, type Detector } from './stray';

const EMBED = /[!！]\[\[[^[\]\n]*\]\]/gu;
const WIKI = /(?<![!！[\w])\[\[(?<name>[^[\]\n]{1,100})\]\](?![\](])/gu;

/** `![[图.png]]` and `[[双链]]` of note-taking programs. Matrices, tests of a shell and [[1]] are none. */
export const strayWikiLink: Detector = ({ prose }) => [
  ...[...prose.matchAll(EMBED)].map(({ 0: all, index }) =>
    stray(
      index,
      all.length,
      `“${quoted(all)}”会原样显示，图不会出现。请写成 ![图里有什么](图片.png)。`,
      `"${quoted(all)}" is shown as it is, not as a picture. Write ![what it shows](picture.png).`,
    ),
  ),
  ...[...prose.matchAll(WIKI)]
    .filter(({ groups: { name = '' } = {} }) => !/^_?toc_?$|^[\d\s,.，、-]*$|^\s|[=$]/iu.test(name))
    .map(({ 0: all, index, groups: { name = '' } = {} }) =>
      stray(
        index,
        all.length,
        `“${quoted(all)}”会原样显示，不是链接。请写成 [${quoted(name)}](/posts/…)。`,
        `"${quoted(all)}" is shown as it is and is no link. Write [${quoted(name)}](/posts/…).`,
      ),
    ),
];
