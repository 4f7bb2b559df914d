import type { Extension as FromMarkdown, Handle } from 'mdast-util-from-markdown';
import type { Construct, Extension, State } from 'micromark-util-types';
import { blankToItsEnd, isBlank, isLineEnd } from './construct';

const DOLLAR = 36;
const BACKSLASH = 92;

/**
 * `$$…$$` in a line of text: the first two dollars that no backslash precedes end it
 * (https://kramdown.gettalong.org/syntax.html#math-blocks). One dollar is a price.
 */
const inline: Construct = {
  name: 'inlineMath',
  previous: (code) => code !== DOLLAR,
  tokenize(effects, ok, nok) {
    let length = 0;
    const open: State = (code) => {
      if (code !== DOLLAR) return length === 2 ? inside(code) : nok(code);
      if (length === 2) return nok(code);
      if (length === 0) effects.enter('inlineMath');
      if (length === 0) effects.enter('inlineMathData');
      length += 1;
      effects.consume(code);
      return open;
    };
    // Each line needs a token of its own: micromark puts the lines of a paragraph together by them.
    const inside: State = (code) => {
      if (code === null) return nok(code);
      if (code < -2) {
        effects.exit('inlineMathData');
        effects.enter('lineEnding');
        effects.consume(code);
        effects.exit('lineEnding');
        return lineStart;
      }
      effects.consume(code);
      if (code === BACKSLASH) return escaped;
      return code === DOLLAR ? close : inside;
    };
    const lineStart: State = (code) => {
      effects.enter('inlineMathData');
      return inside(code);
    };
    const escaped: State = (code) => {
      if (code !== DOLLAR && code !== BACKSLASH) return inside(code);
      effects.consume(code);
      return inside;
    };
    const close: State = (code) => {
      if (code !== DOLLAR) return inside(code);
      effects.consume(code);
      effects.exit('inlineMathData');
      effects.exit('inlineMath');
      return ok;
    };
    return open;
  },
};

/**
 * `$$…$$` as a block, with nothing after it on its last line. It cannot interrupt a paragraph and
 * holds no blank line, unless its first line is `$$` alone.
 */
const block: Construct = {
  name: 'math',
  concrete: true,
  tokenize(effects, ok, nok) {
    const isLazy = () => this.parser.lazy[this.now().line] === true;
    let length = 0;
    let isFence = false;
    let isLineBlank = false;
    const open: State = (code) => {
      if (code !== DOLLAR) return length === 2 ? firstLine(code) : nok(code);
      if (length === 2 || this.interrupt) return nok(code);
      if (length === 0) effects.enter('math');
      if (length === 0) effects.enter('mathData');
      length += 1;
      effects.consume(code);
      return open;
    };
    const firstLine: State = (code) => {
      if (isLineEnd(code)) isFence = true;
      if (!isBlank(code)) return inside(code);
      effects.consume(code);
      return firstLine;
    };
    const inside: State = (code) => {
      if (isLineEnd(code)) {
        effects.exit('mathData');
        return lineEnd(code);
      }
      if (!isBlank(code)) isLineBlank = false;
      effects.consume(code);
      if (code === BACKSLASH) return escaped;
      return code === DOLLAR ? close : inside;
    };
    const lineEnd: State = (code) => {
      if (code === null || (isLineBlank && !isFence)) return nok(code);
      isLineBlank = true;
      effects.enter('lineEnding');
      effects.consume(code);
      effects.exit('lineEnding');
      return lineStart;
    };
    const lineStart: State = (code) => {
      if (isLazy()) return nok(code);
      if (isLineEnd(code)) return lineEnd(code);
      effects.enter('mathData');
      return inside(code);
    };
    const escaped: State = (code) => {
      if (code !== DOLLAR && code !== BACKSLASH) return inside(code);
      effects.consume(code);
      return inside;
    };
    const close: State = (code) => {
      if (code !== DOLLAR) return inside(code);
      effects.consume(code);
      effects.exit('mathData');
      return end;
    };
    const end: State = (code) => {
      effects.exit('math');
      return blankToItsEnd(effects, ok, nok)(code);
    };
    return open;
  },
};

/** Formulas in kramdown's form. */
export const mathSyntax: Extension = { flow: { 36: block }, text: { 36: inline } };

const enter = (type: 'math' | 'inlineMath'): Handle =>
  function (token) {
    const value = this.sliceSerialize(token).replace(/^\$\$?|\$\$?$/gu, '');
    this.enter({ type, value }, token);
  };

const exit: Handle = function (token) {
  this.exit(token);
};

/** Gives `math` and `inlineMath` nodes, whose value is LaTeX as written. */
export const mathFromMarkdown: FromMarkdown = {
  enter: { math: enter('math'), inlineMath: enter('inlineMath') },
  exit: { math: exit, inlineMath: exit },
};
