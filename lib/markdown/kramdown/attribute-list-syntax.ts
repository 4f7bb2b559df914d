import type { Extension as FromMarkdown } from 'mdast-util-from-markdown';
import type { Code, Construct, Extension, State } from 'micromark-util-types';
import { blankToItsEnd, isLineEnd } from './construct';

/**
 * `{: .class #id key="value"}`, kramdown's list of attributes
 * (https://kramdown.gettalong.org/syntax.html#inline-attribute-lists): one line, a `}` in quotes
 * does not end it.
 */
const scan =
  (isFlow: boolean): Construct['tokenize'] =>
  (effects, ok, nok) => {
    let quote: Code = null;
    const open: State = (code) => {
      effects.enter('attributeList');
      effects.consume(code);
      return colon;
    };
    const colon: State = (code) => {
      if (code !== 58) return nok(code);
      effects.consume(code);
      return first;
    };
    // `{::` and `{:/` are the tags of an extension.
    const first: State = (code) => (code === 58 || code === 47 ? nok(code) : inside(code));
    const inside: State = (code) => {
      if (isLineEnd(code)) return nok(code);
      if (code === quote) quote = null;
      else if (quote === null && (code === 34 || code === 39)) quote = code;
      effects.consume(code);
      return code === 125 && quote === null ? after : inside;
    };
    const after: State = (code) => {
      effects.exit('attributeList');
      return isFlow ? blankToItsEnd(effects, ok, nok)(code) : ok(code);
    };
    return open;
  };

/** Syntax of attribute lists. One on a line of its own ends the paragraph before it, as in kramdown. */
export const attributeListSyntax: Extension = {
  flow: { 123: { name: 'attributeList', tokenize: scan(true) } },
  text: { 123: { name: 'attributeList', tokenize: scan(false) } },
};

/** Gives `attributeList` nodes, whose value is what stands between `{:` and `}`. */
export const attributeListFromMarkdown: FromMarkdown = {
  enter: {
    attributeList(token) {
      const value = this.sliceSerialize(token).slice('{:'.length, -'}'.length).trim();
      this.enter({ type: 'attributeList', value }, token);
    },
  },
  exit: {
    attributeList(token) {
      this.exit(token);
    },
  },
};
