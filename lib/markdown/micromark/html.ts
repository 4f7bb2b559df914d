import { htmlFlow, htmlText } from 'micromark-core-commonmark';
import type { Code, Construct, Effects, Extension, State } from 'micromark-util-types';
import { isBlank, isLineEnd } from '../kramdown/construct';

const SLASH = 47;
const LETTER = 97;
const quotes: ReadonlySet<Code> = new Set([34, 39]);

/**
 * Raw HTML, an unquoted value of which may hold slashes: `<a href=https://example.com/a>`
 * (https://spec.commonmark.org/0.31.2/#unquoted-attribute-value). micromark's own constructs take
 * the slash for the end of the tag and give up at the second: they are shown a letter instead.
 */
export const html: Extension = {
  disable: { null: ['htmlFlow', 'htmlText'] },
  flow: { 60: withSlashes(htmlFlow) },
  text: { 60: withSlashes(htmlText) },
};

function withSlashes(construct: Construct): Construct {
  return {
    ...construct,
    name: `${construct.name ?? ''}WithSlashes`,
    tokenize(effects, ok, nok) {
      const isInValue = createReader();
      let code: Code = null;
      let done = false;
      const shown: Effects = {
        ...effects,
        consume: () => {
          effects.consume(code);
        },
      };
      const leave =
        (state: State): State =>
        (next) => {
          done = true;
          return state(next);
        };
      const show =
        (state: State): State =>
        (next) => {
          code = next;
          const hidden = isInValue(next) && next === SLASH;
          const following = state(hidden ? LETTER : next);
          return done || following === undefined ? following : show(following);
        };
      return show(construct.tokenize.call(this, shown, leave(ok), leave(nok)));
    },
  };
}

/** Reads a tag, character by character: whether each is in an unquoted value. */
function createReader(): (code: Code) => boolean {
  let quote: Code = null;
  let state: 'tag' | 'equals' | 'value' | 'end' = 'tag';
  return (code) => {
    if (state === 'end') return false;
    if (quote !== null) {
      if (code === quote) quote = null;
      return false;
    }
    if (code === 62) state = 'end';
    else if (isBlank(code) || isLineEnd(code)) state = state === 'equals' ? state : 'tag';
    else if (state === 'value') return true;
    else if (state === 'equals' && quotes.has(code)) [quote, state] = [code, 'tag'];
    else if (state === 'equals') {
      state = 'value';
      return true;
    } else if (code === 61) state = 'equals';
    return false;
  };
}
