import type { Nodes } from 'mdast';
import type { Loss } from './loss';
import { FIGURES, isProduct } from './products';
import { rangeOf } from './source';

/** What no emphasis begins with: a mark that follows what it belongs to. */
const AFTER_WORD = /^[，。、；：！？）》」』”’]/u;

/** Names with a sign for a character, side by side: `张*明、李*华`. */
const NAMES = /^\p{Script=Han}{1,2}[、，；](?:.*[、，；])?\p{Script=Han}{1,2}$/u;
const FAMILY_NAME = /(?:^|[^\p{Script=Han}])\p{Script=Han}$/u;
const REST_OF_NAME = /^\p{Script=Han}{1,2}(?:[^\p{Script=Han}]|$)/u;

/** The last of names with one sign for all that follows: `李*明、王*`. */
const LAST_NAME = /[、，；]\p{Script=Han}$/u;

/** Surnames that end few words that are no names. */
const SURNAME =
  /[李王张刘陈杨赵周吴徐孙胡朱郭宋郑谢韩唐冯曹袁邓许傅沈彭吕苏卢蒋蔡贾丁魏薛阎潘杜廖邹熊郝孔崔秦顾侯邵龚]$|(?:欧阳|司马|诸葛|上官|慕容|令狐|皇甫|司徒)$/u;

/** How shares under special treatment are named on the exchanges of China: `*ST甲`. */
const SPECIAL_TREATMENT = /^ST\p{Script=Han}/u;

/** A `\` that vanishes where it is part of what is written: formulas, paths, ¯\_(ツ)_/¯. */
const BACKSLASHES =
  /\\[,;?]|\\\((?=[^\p{Script=Han}\n]{0,200}?[\d=+^_<>])[^\p{Script=Han}\n]{1,200}?\\\)|¯\\_\(|\b[A-Za-z]:\\[!-/:-@[^-`{-~]|(?<![\w:\\])\\\\(?=\w[\w.-]*\\)/gu;

/** As much is looked at on either side of a sign. */
const AROUND = 24;

/** Signs of Markdown that can hardly be meant as such: `2*3*4`, `10~~20元，30~~40元`, `李**、王**`. */
export function lostSigns(node: Nodes, file: string): Loss[] {
  const { start, end } = rangeOf(node);
  switch (node.type) {
    case 'emphasis':
    case 'strong':
    case 'delete': {
      const source = file.slice(start, end);
      const [sign = ''] = /^[*_~]+/u.exec(source) ?? [];
      const inside = source.slice(sign.length, -sign.length);
      const before = linesOf(file.slice(Math.max(0, start - AROUND), start)).at(-1) ?? '';
      const after = linesOf(file.slice(end, end + AROUND))[0] ?? '';
      if (!isNoMark(sign, before, inside, after)) return [];
      const text = `${before.slice(-1)}${source}${after.slice(0, 1)}`;
      return [{ start, end, cause: 'sign', text, what: sign }];
    }
    case 'text': {
      const source = file.slice(start, end);
      if (!source.includes('\\')) return [];
      return [...source.matchAll(BACKSLASHES)].map(({ index, 0: text }) => ({
        ...{ start: start + index, end: start + index + text.length },
        ...{ cause: 'sign', text, what: '\\' },
      }));
    }
    default:
      return [];
  }
}

/** A piece of text by its lines. */
function linesOf(text: string): string[] {
  return text.split(/\r?\n/u);
}

function isNoMark(sign: string, before: string, inside: string, after: string): boolean {
  const splitsFigure =
    (/\p{Nd}$/u.test(before) && /^\p{Nd}/u.test(inside)) ||
    (/\p{Nd}$/u.test(inside) && /^\p{Nd}/u.test(after));
  const isBetween = /[\w)]$/u.test(before) && /^[\w(]/u.test(after) && FIGURES.test(inside);
  return (
    splitsFigure ||
    isBetween ||
    AFTER_WORD.test(inside) ||
    isMasked(before, inside, after) ||
    (sign === '*' && (SPECIAL_TREATMENT.test(inside) || isProduct({ before, inside, after })))
  );
}

/** Whether signs stand for what is left out of names, or of the numbers of plates: `粤B**123、粤A**456`. */
function isMasked(before: string, inside: string, after: string): boolean {
  const isInNames =
    FAMILY_NAME.test(before) &&
    NAMES.test(inside) &&
    (REST_OF_NAME.test(after) || (LAST_NAME.test(inside) && !/^\p{Script=Han}/u.test(after)));
  const isAfterSurnames = SURNAME.test(before) && SURNAME.test(inside);
  const isInPlates = [before, inside].every((text) => /[A-Z]$/u.test(text)) && /^\d/u.test(inside);
  return isInNames || isAfterSurnames || (isInPlates && /^\d/u.test(after));
}
