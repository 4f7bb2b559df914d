import type { Extension, State } from 'micromark-util-types';
import { isBlank, isLineEnd } from './construct';

const CARET = 94;

/**
 * `^` on a line of its own ends a paragraph or a list
 * (https://kramdown.gettalong.org/syntax.html#eob-marker). As a `kramdownExtension` nothing of it is shown.
 */
export const endOfBlockSyntax: Extension = {
  flow: {
    [CARET]: {
      name: 'endOfBlock',
      tokenize(effects, ok, nok) {
        const rest: State = (code) => {
          if (isLineEnd(code)) {
            effects.exit('kramdownExtensionData');
            effects.exit('kramdownExtension');
            return ok(code);
          }
          if (!isBlank(code)) return nok(code);
          effects.consume(code);
          return rest;
        };
        return (code) => {
          effects.enter('kramdownExtension');
          effects.enter('kramdownExtensionData');
          effects.consume(code);
          return rest;
        };
      },
    },
  },
};
