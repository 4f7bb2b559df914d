import { quoted, stray, type Detector } from './stray';

/** Signs that end one passage and begin the next, with no blank between: `**甲****乙**`. Beside a figure they hide some. */
const JOINED = /(?<=[^\s\uE000\p{Nd}])(?:\*{4}|={4}|~{4})(?=[^\s\uE000*=~\p{Nd}])/gu;

/**
 * Two passages with one mark side by side: the signs between them are read as neither's, and shown. Without these they
 * are one passage, which looks as the two would.
 */
export const strayJoined: Detector = ({ prose, source }) =>
  [...prose.matchAll(JOINED)].flatMap(({ index, 0: signs }) => {
    const end = index + signs.length;
    const lineStart = prose.lastIndexOf('\n', index) + 1;
    const marks = [...prose.slice(lineStart, index).matchAll(/\uE000{2}/gu)].filter((mark) =>
      source.startsWith(signs.slice(0, 2), lineStart + mark.index),
    );
    const isWithin = marks.length % 2 === 1;
    if (!isWithin) return [];
    const around = quoted(source.slice(Math.max(lineStart, index - 8), end + 8));
    const meant = signs.replaceAll(/./gu, String.raw`\$&`);
    return stray(
      index,
      signs.length,
      `“${around}”中间的 ${signs} 会原样显示：一处刚完又起一处，读不出来。请删去中间的 ${signs}，两处就连成一处；就是要这几个记号的，写成 ${meant}。`,
      `the ${signs} in "${around}" is shown as it is: one passage ends where the next begins. Remove it, and the two are one; for the mere signs write ${meant}.`,
    );
  });
