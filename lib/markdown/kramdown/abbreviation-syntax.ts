import type { Extension as FromMarkdown } from 'mdast-util-from-markdown';
import type { Construct, Extension, State } from 'micromark-util-types';
import { isLineEnd } from './construct';

/**
 * `*[HTML]: Hypertext Markup Language` on a line of its own
 * (https://kramdown.gettalong.org/syntax.html#abbreviations).
 */
const definition: Construct = {
  name: 'abbreviationDefinition',
  tokenize(effects, ok, nok) {
    const open: State = (code) => {
      if (this.interrupt) return nok(code);
      effects.enter('abbreviationDefinition');
      effects.consume(code);
      return bracket;
    };
    const bracket: State = (code) => {
      if (code !== 91) return nok(code);
      effects.consume(code);
      return label;
    };
    const label: State = (code) => {
      if (isLineEnd(code) || code === 91) return nok(code);
      effects.consume(code);
      return code === 93 ? colon : label;
    };
    const colon: State = (code) => {
      if (code !== 58) return nok(code);
      effects.consume(code);
      return text;
    };
    const text: State = (code) => {
      if (isLineEnd(code)) {
        effects.exit('abbreviationDefinition');
        return ok(code);
      }
      effects.consume(code);
      return text;
    };
    return open;
  },
};

/** Definitions of abbreviations in kramdown's form. */
export const abbreviationSyntax: Extension = { flow: { 42: definition } };

/** Gives `abbreviationDefinition` nodes, whose value is what the abbreviation stands for. */
export const abbreviationFromMarkdown: FromMarkdown = {
  enter: {
    abbreviationDefinition(token) {
      const [, label = '', value = ''] =
        /^\*\[([^\]]*)\]:(.*)$/su.exec(this.sliceSerialize(token)) ?? [];
      this.enter(
        { type: 'abbreviationDefinition', label: label.trim(), value: value.trim() },
        token,
      );
    },
  },
  exit: {
    abbreviationDefinition(token) {
      this.exit(token);
    },
  },
};
