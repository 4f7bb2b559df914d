import { quoted, stray, type Detector } from './stray';

/** The beginning of a picture. `Wow![1]` cites, `vec![x]` is code, `<![endif]-->` ends a condition. */
const PICTURE =
  /(?<![\w!\\])!(?:\[(?!(?:\d{1,3}|endif)\])[^\s[\]][^\n[\]]{0,80}|\([^()\n]{1,80}\)\[[^[\]\n]{1,80}\])/gu;

/** A link that lacks one of its brackets: `[公告(https://…)`, `[公告](公告.md`. */
const LINKS: readonly RegExp[] = [
  /\[[^[\]()\n]{1,80}\((?:https?:|\/)[^\s()\n]{1,300}\)(?!\s*\])/gu,
  /\[[^[\]\n]{0,80}\p{Script=Han}[^[\]\n]{0,80}\]\([\w./#%?=&-]{1,300}(?![\w./#%?=&-]|[^\n()]*\))/gu,
];

/** A picture with all its brackets. */
const WHOLE = /^!\[[^\]\n\uE000]*\]\([^\n\uE000]*\)/u;

/** Number of characters that are looked at. */
const LONGEST = 500;

/** Pictures and links that lack a bracket, or have them the wrong way round. */
export const strayHalfLink: Detector = ({ text, prose }) => [
  ...[...prose.matchAll(PICTURE)]
    // Of a whole one with a wrong address other rules tell, if there is nothing in it but text.
    .filter(({ index }) => !WHOLE.test(prose.slice(index, index + LONGEST)))
    .map(({ 0: all, index }) =>
      stray(
        index,
        all.trimEnd().length,
        `“${quoted(all)}”会原样显示，图不会出现。图片写成 ![说明](图片.png)，半角括号成对；就是要 ![ 的，写成 \\!\\[。`,
        `"${quoted(all)}" is shown as it is, and no picture. Write ![description](picture.png), with pairs of half-width brackets; for mere signs write \\!\\[.`,
      ),
    ),
  ...LINKS.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: all, index }) =>
      stray(
        index,
        all.length,
        `“${quoted(all)}”不是链接，会原样显示：少了一个括号。链接写成 [文字](网址)，半角括号成对。`,
        `"${quoted(all)}" is no link and is shown as it is: a bracket is missing. Write [text](address), with pairs of half-width brackets.`,
      ),
    ),
  ),
];
