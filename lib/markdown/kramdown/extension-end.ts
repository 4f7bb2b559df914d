import type { Construct, ParseContext, State, TokenizeContext } from 'micromark-util-types';
import { isLineEnd } from './construct';
import { charOf, isClosingLine, mayOpen, readOpening, type ExtensionName } from './extension-tag';

/** The lines on which a block opens that is closed further down. */
const closedBlocks = new WeakMap<ParseContext, Set<number>>();

/** Extensions that are closed nowhere below the line that looked for their end last. */
const neverClosed = new WeakMap<ParseContext, Set<ExtensionName>>();

/**
 * Opens nothing: looks ahead from `{::comment}` for the line that closes it. The block itself cannot
 * do so, as the lists and quotes in a block that is never closed would be text by then.
 */
export const lookAhead: Construct = {
  name: 'kramdownExtensionEnd',
  tokenize(effects, _ok, nok) {
    const { parser } = this;
    const at = this.now().line;
    const unclosed = recall(neverClosed, parser);
    let line = '';
    let name: ExtensionName | null = null;
    const read: State = (code) => {
      if (isLineEnd(code)) return lineEnd(code);
      line += charOf(code);
      if (name === null && !mayOpen(line)) return nok(code);
      effects.consume(code);
      return read;
    };
    const lineEnd: State = (code) => {
      if (name === null) {
        const tag = readOpening(line.trimEnd());
        if (tag === null || tag.closed || unclosed.has(tag.name)) return nok(code);
        ({ name } = tag);
      } else if (isClosingLine(line, name)) {
        recall(closedBlocks, parser).add(at);
        return nok(code);
      }
      if (code === null) {
        unclosed.add(name);
        return nok(code);
      }
      line = '';
      effects.consume(code);
      return read;
    };
    return (code) => {
      effects.enter('kramdownExtension');
      return read(code);
    };
  },
};

/** Whether the block that opens where a tokenizer stands is closed further down. */
export function isClosedBelow(context: TokenizeContext): boolean {
  return recall(closedBlocks, context.parser).has(context.now().line);
}

function recall<T>(known: WeakMap<ParseContext, Set<T>>, parser: ParseContext): Set<T> {
  const found = known.get(parser) ?? new Set<T>();
  known.set(parser, found);
  return found;
}
