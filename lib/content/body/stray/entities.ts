import { decodeString } from 'micromark-util-decode-string';
import { OBJECT } from './shown-text';
import { quoted, stray, type Detector } from './stray';

/** Reference as it is typed, or mistyped: `&nbsp；`, `＆nbsp;`, `&nbsp`, `&nbps;`. */
const REFERENCE =
  /(?<sign>[&＆])(?<name>#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31})(?<end>[;；]?)/giu;

/** Names so common that whoever wrote `&` before them meant the character; `AT&T` and `R&D` are none. */
const COMMON =
  /^(?:nbsp|ensp|emsp|thinsp|amp|lt|gt|quot|apos|copy|reg|trade|hellip|[mn]dash|[lr][ds]quo|middot|bull|times|divide|deg|plusmn|yen|euro|sect|para|shy|zwn?j|[lr]aquo|#.*)$/u;

/** Text before a reference in the query of an address: ?a=1&copy=2. */
const QUERY = /(?:[?？][^\s?？&；，。]{0,100}|=[^\s&；，。]{0,100})$/u;

/** References to characters that there are not (`&#0;`), or that are none, as something in them is full-width, left out or misspelt. */
export const strayEntity: Detector = ({ written, prose }) =>
  [...written.matchAll(REFERENCE)].flatMap(
    ({ 0: all, index, groups: { sign = '', name = '', end = '' } = {} }) => {
      const before = written[index - 1] ?? '';
      const isCommon = COMMON.test(name);
      if (before === '\\' || prose[index] === OBJECT || (/[\w/?=]/u.test(before) && !isCommon))
        return [];
      // A parameter, &copy=2, and an address.
      if (end !== ';' && isParameter(written, index, index + all.length)) return [];
      if (sign === '&' && end === ';') return isKnown(name) ? [] : told(index, all, null);
      const isMeant = isCommon ? sign === '&' || end !== '' : end !== '' && isKnown(name);
      return isMeant ? told(index, all, `&${name};`) : [];
    },
  );

function isParameter(written: string, start: number, end: number): boolean {
  return written[end] === '=' || QUERY.test(written.slice(Math.max(0, start - AROUND), start));
}

/** Number of characters that are looked at before a reference. */
const AROUND = 200;

function isKnown(name: string): boolean {
  const reference = `&${name};`;
  const read = decodeString(reference);
  return read !== reference && read !== '\uFFFD';
}

function told(index: number, all: string, mended: string | null) {
  return stray(
    index,
    all.length,
    `“${quoted(all)}”不是字符引用，会原样显示，或成为 �。请${mended === null ? '改正名称，如 &nbsp;、&copy;' : `写成 ${mended}`}，全是半角，以分号结束；就是要 & 的，写成 &amp;。`,
    `"${quoted(all)}" is no character reference, and is shown as it is or as �. ${mended === null ? 'Mend its name, as &nbsp; or &copy;' : `Write ${mended}`}, all half-width, with a semicolon; for a mere & write &amp;.`,
    mended,
  );
}
