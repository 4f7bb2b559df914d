import { tryMath } from '@/lib/markdown/render-math';
import { isFormula } from '../is-formula';
import { quoted, stray, type Detector } from './stray';

const DOLLAR =
  /(?<![\\$\w])\$(?![\s$])(?<latex>[^$\n]{1,200}?)(?<![\s\\$])\$(?![\w$])|(?<=\w)\$(?<script>[_^][^$\n]{1,40}?)(?<![\s\\$])\$(?![\w$])|(?<![\\$\w])\$ (?<spaced>[^$\n]{0,200}(?:[_^]|\\[a-z]{2})[^$\n]{0,200}?) \$(?![\w$])|＄(?<wide>[^$＄\n]{1,200}?)[$＄]/giu;
const BRACKETS =
  /\\\\?\((?<round>[^\n]{1,200}?)\\\\?\)|\\\\?\[(?<square>[^\uE000]{1,500}?)\\\\?\]/gu;
/** The same without the backslashes, which a copy of a chat's answer has lost: brackets with blanks inside. */
const BARE =
  /(?<=^[\uE000 \t>]{0,40})\[[ \t]*(?:[ \t]|\r?\n)(?<square>[^[\]\uE000]{0,300}?[=^_\\][^[\]\uE000]{0,300}?)\s\](?=[ \t]*\r?$)|(?<![\p{L}\p{N}])\( (?<round>(?:[a-z][_^](?:[a-z\d](?![a-z\d])|\{)|\\[a-z]{2})[^()\n\uE000]{0,100}?) \)/gimu;
const ENVIRONMENT = /\\begin\{(?<name>[a-z]+\*?)\}/giu;

/** Formulas in the signs of other programs: `$x_i$`, `\(a+b\)`, `\[…\]`. Prices are none. */
export const strayFormula: Detector = ({ prose, written, source }) => [
  // The pattern, which begins with a look-behind, is tried at each character.
  ...(/[$＄]/u.test(prose) ? [...prose.matchAll(DOLLAR)] : []).flatMap(({ 0: all, index }) => {
    const latex = source.slice(index + 1, index + all.length - 1);
    return isFormula(latex) ? told(index, all, latex) : [];
  }),
  ...[...written.matchAll(BRACKETS)].flatMap(({ 0: all, index, groups = {} }) => {
    const latex = groups.round ?? groups.square ?? '';
    if (isRemark(all, source[index - 1])) return [];
    // The brackets of a link that is to be seen: [text]\(a\).
    if (groups.round !== undefined && source[index - 1] === ']') return [];
    if (isFormula(latex)) return told(index, all, latex);
    if (!WORD.test(groups.round ?? '')) return [];
    if (!all.startsWith('\\\\')) return lost(index, all, latex);
    const { edit: _, ...doubtful } = told(index, all, latex);
    return doubtful;
  }),
  ...(/[[(]\s/u.test(written) ? [...written.matchAll(BARE)] : []).flatMap(
    ({ 0: all, index, groups = {} }) => {
      const latex = groups.square ?? groups.round ?? '';
      return isFormula(latex) ? told(index, all, latex) : [];
    },
  ),
  ...[...written.matchAll(ENVIRONMENT)].map(({ 0: all, index }) =>
    stray(
      index,
      all.length,
      `“${all}”会原样显示。公式写在 $$ 和 $$ 之间。`,
      `"${all}" is shown as it is. Write a formula between $$ and $$.`,
    ),
  ),
];

/** A formula, or else a word in brackets that need no backslash. */
const WORD = /^[a-z][a-z\d,]{0,11}$/iu;

function lost(index: number, all: string, latex: string) {
  return stray(
    index,
    all.length,
    `“${all}”会显示成 (${latex})，反斜杠不见了。是公式的写成 $$${latex}$$；只是括号的，前面不用写 \\。`,
    `"${all}" is shown as (${latex}), without the backslashes. Write a formula as $$${latex}$$; mere brackets need no \\.`,
  );
}

function told(index: number, all: string, latex: string) {
  const isSafe = !latex.includes('\n') && !/\\[^a-z{},; ]/iu.test(latex);
  const mended = `$$${latex.trim()}$$`;
  return stray(
    index,
    all.length,
    `“${quoted(all)}”不是公式，会原样显示。公式写在 $$ 和 $$ 之间：${quoted(mended)}。`,
    `"${quoted(all)}" is no formula here and is shown as it is. Write it between $$ and $$: ${quoted(mended)}.`,
    isSafe && 'html' in tryMath(latex, false) ? mended : null,
  );
}

/** The sign of a remark of Google's or of a note, whose brackets are escaped: `[\[a\]](#cmnt1)`, `\[b\]`. */
function isRemark(all: string, before: string | undefined): boolean {
  return before === '[' || /^\\{1,2}\[[a-z]{1,2}\\{1,2}\]$/iu.test(all);
}
