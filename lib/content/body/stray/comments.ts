import { quoted, stray, type Detector } from './stray';

const HIDDEN = /(?<![%\d])%%(?!%)(?=[^%]{0,500}[^\s%\uE000])[^%]{1,500}(?<![\d%])%%(?![%\d])/gu;

/**
 * Comment that is no comment: its `<!--` has one dash, long ones that an editor made of two, or full-width signs; or it
 * has no end.
 */
const COMMENT =
  /[<＜][!！][-—–－―]{1,3}(?![-—–－―])(?<inside>[^\n]{0,500}?)(?:[-—–－―]{1,3}[ \t]*[>＞]|(?=\r?$))/gmu;

/** `<!—注释—>`: a comment that is none, and readers see. */
export const strayHtmlComment: Detector = ({ text, source }) =>
  [...text.matchAll(COMMENT)].map(({ 0: all, index, groups: { inside = '' } = {} }) => {
    const isClosed = /[>＞]$/u.test(all);
    const at = index + all.indexOf(inside, 3);
    const mended = `<!-- ${source.slice(at, at + inside.length).trim()} -->`;
    return stray(
      index,
      all.length,
      `“${quoted(all)}”没有成为注释，读者看得到。注释写成 <!-- … -->：半角，两个 -，在同一段里关上。`,
      `"${quoted(all)}" is no comment: readers see it. Write <!-- … -->, half-width, with two hyphens, closed in the same paragraph.`,
      isClosed ? mended : null,
    );
  });

/** `%%注释%%`: a comment elsewhere, here for everybody to read. 100%% is none. */
export const strayComment: Detector = ({ prose }) =>
  [...prose.matchAll(HIDDEN)]
    .filter(({ 0: all }) => !/\n[\uE000 \t>]*\n/u.test(all.slice(2, -2).trim()))
    .map(({ 0: all, index }) =>
      stray(
        index,
        all.length,
        `“${quoted(all)}”不是注释，读者看得到。不给读者看的，写成 <!-- … -->。`,
        `"${quoted(all)}" is no comment: readers see it. Write what they shall not see as <!-- … -->.`,
      ),
    );
