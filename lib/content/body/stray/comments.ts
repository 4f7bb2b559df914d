import { quoted, stray, type Detector } from './stray';

/** `%%` that hides nothing; 100%% and %%d are none. */
const OPEN =
  /(?<![%\w\\])%%(?![%\w])(?=[ \t]*(?:$|[\p{Script=Han}“《「]))|(?<=\p{Script=Han}[。！？”]?)%%(?![%\w])/gmu;

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

/** `<!--> 注释 -->`: a comment that ends where it begins. */
export const strayEmptyComment: Detector = ({ prose, source }) =>
  [...source.matchAll(/<!-{2,3}>[^\n]*?-->/gu)]
    // Of code, and of what is escaped, the text is shown.
    .filter(({ index }) => prose[index] === '\uE000' && source[index - 1] !== '\\')
    .map(({ 0: all, index }) =>
      stray(
        index,
        all.length,
        `“${quoted(all)}”没有成为注释，读者看得到：<!--> 刚开始就结束了。注释写成 <!-- … -->。`,
        `"${quoted(all)}" is no comment: <!--> ends where it begins, and readers see the rest. Write <!-- … -->.`,
      ),
    );

/** `%%注释` without an end is there for everybody to read. */
export const strayComment: Detector = ({ prose }) =>
  // The pattern, which begins with a look-behind, is tried at each character.
  (prose.includes('%%') ? [...prose.matchAll(OPEN)] : []).map(({ 0: all, index }) =>
    stray(
      index,
      all.length,
      `${all} 没有成为批注，和后面的字一起，读者看得到：“${quoted(prose.slice(index, index + 20))}”。批注写成 %%…%%，在同一段里关上；几段的，前后的 %% 各占一行。就是要百分号的，写成 \\%\\%。`,
      `${all} begins no comment: readers see it and what follows, "${quoted(prose.slice(index, index + 20))}". Write %%…%% within a paragraph, or each %% on a line of its own; for mere signs, \\%\\%.`,
    ),
  );
