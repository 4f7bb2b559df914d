import { quoted, stray, type Detector } from './stray';

const EMBED = /[!！]\[\[[^[\]\n]*\]\]/gu;
const WIKI = /(?<![!！[\w])\[\[(?<name>[^[\]\n]{1,100})\]\](?![\](])/gu;

/** Brackets without those that close, or open, them. */
const HALF =
  /(?<![\w[])\[\[(?=[\p{Script=Han}“《])(?![^\n]*\]\])|(?<=[\p{Script=Han}\p{Nd}”》])(?<!\[[^\n]{0,200})\]\](?![\](])/gu;

/** A note of a day. */
const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** `![[笔记]]`, and `[[…]]` that is read as no link. Matrices, tests of a shell and [[1]] are none. */
export const strayWikiLink: Detector = ({ prose }) => [
  ...[...prose.matchAll(EMBED)].map(({ 0: all, index }) =>
    stray(
      index,
      all.length,
      `“${quoted(all)}”会原样显示：双括号里只能是图片。图片写成 ![[图片.png|图里有什么]]；别的文章、文件请写成链接。`,
      `"${quoted(all)}" is shown as it is: only pictures stand in such brackets, as ![[picture.png|what it shows]]. Write a link to an article or a file.`,
    ),
  ),
  ...[...prose.matchAll(WIKI)]
    .filter(
      ({ groups: { name = '' } = {} }) =>
        DAY.test(name) || !/^_?toc_?$|^[\d\s,.，、-]*$|^[\s:]|[=$]/iu.test(name),
    )
    .map(({ 0: all, index, groups: { name = '' } = {} }) =>
      stray(
        index,
        all.length,
        `“${quoted(all)}”会原样显示，不是链接。请写成 [${quoted(name)}](/posts/…)。`,
        `"${quoted(all)}" is shown as it is and is no link. Write [${quoted(name)}](/posts/…).`,
      ),
    ),
  ...(/\[\[|\]\]/u.test(prose) ? [...prose.matchAll(HALF)] : []).map(({ 0: all, index }) =>
    stray(
      index,
      all.length,
      `${all} 没有配成一对，会原样显示：“${quoted(prose.slice(Math.max(0, index - 10), index + 12))}”。双括号的链接写在同一行里：[[文章|文字]]。`,
      `${all} has no partner and is shown as it is: "${quoted(prose.slice(Math.max(0, index - 10), index + 12))}". A link in double brackets stands on one line: [[article|words]].`,
    ),
  ),
];
