import type { Construct, Extension, State } from 'micromark-util-types';
import { isLineEnd } from '../kramdown/construct';
import { charOf } from '../kramdown/extension-tag';

const [DOLLAR, BACKSLASH] = [36, 92];
const LONGEST = 400;

const isBlankOrEnd = (text: string) => /^\s?$/u.test(text);

/** Chinese is no formula, but in `\text{…}`: `$5，$6` are prices. */
function isFormula(latex: string): boolean {
  const bare = latex.replaceAll(/\\(?:text|mbox|mathrm|textbf)\{[^{}]*\}/gu, '');
  return !/[\p{Script=Han}\u3000-\u303F\uFF00-\uFF60]/u.test(bare);
}

/**
 * `$…$` in a line, where Pandoc and Jekyll's themes see a formula (https://pandoc.org/MANUAL.html#math): no space inside
 * the dollars, no figure behind the last.
 */
const inline: Construct = {
  name: 'inlineMath',
  tokenize(effects, ok, nok) {
    const { previous } = this;
    let read = '';
    const inside: State = (code) => {
      if (isLineEnd(code) || read.length > LONGEST) return nok(code);
      if (code === DOLLAR) return closing(code);
      effects.consume(code);
      read += charOf(code);
      return code === BACKSLASH ? escaped : inside;
    };
    const escaped: State = (code) => {
      if (isLineEnd(code)) return nok(code);
      effects.consume(code);
      read += charOf(code);
      return inside;
    };
    const closing: State = (code) => {
      if (isBlankOrEnd(read.slice(0, 1)) || isBlankOrEnd(read.slice(-1)) || !isFormula(read))
        return nok(code);
      effects.consume(code);
      return end;
    };
    const end: State = (code) => {
      if (code !== null && code >= 0 && /[\w$]/u.test(charOf(code))) return nok(code);
      effects.exit('inlineMathData');
      effects.exit('inlineMath');
      return ok(code);
    };
    return (code) => {
      if (previous !== null && previous >= 0 && /[$\\]/u.test(charOf(previous))) return nok(code);
      effects.enter('inlineMath');
      effects.enter('inlineMathData');
      effects.consume(code);
      return inside;
    };
  },
};

/** Formulas between single dollars, for documents that say that they have some. */
export const dollarMathSyntax: Extension = { text: { [DOLLAR]: inline } };
