import type {
  Construct,
  Extension,
  ParseContext,
  State,
  TokenizeContext,
} from 'micromark-util-types';
import { isLineEnd } from '../kramdown/construct';
import { charOf } from '../kramdown/extension-tag';

/** Looks for the line that closes a block. */
export type Closer = {
  /**
   * Takes the next line.
   * @param line without marks of quotations and white space around it
   * @param at its number
   * @returns whether it closes the block
   */
  closes: (line: string, at: number) => boolean;
  /** Lines of the blocks that are open now, this one among them. */
  open: () => readonly number[];
};

/** Reads the first line of a block, without white space around it; null where it opens none. */
export type Opener = (line: string, at: number) => Closer | null;

/** Blocks of one kind in a text, by the lines on which they open. */
type Known = { closed: Set<number>; open: Set<number> };

/** A construct of documents that looks ahead, and what asks it. */
export type ClosedBelow = {
  /** Opens nothing. A block cannot look for itself, as lists and quotes in one that is never closed would be text by then. */
  lookAhead: NonNullable<Extension['document']>[number];
  /** Whether the block that opens where a tokenizer stands is closed further down. */
  isClosed: (context: TokenizeContext) => boolean;
};

/** Looks ahead for the ends of blocks that open with a line. It reads what is never closed once. */
export function createClosedBelow(open: Opener): ClosedBelow {
  const texts = new WeakMap<ParseContext, Known>();
  const known = (parser: ParseContext): Known => {
    const found = texts.get(parser) ?? { closed: new Set(), open: new Set() };
    texts.set(parser, found);
    return found;
  };
  const lookAhead: Construct = {
    name: 'closedBelow',
    tokenize(effects, _ok, nok) {
      const at = this.now().line;
      const { closed, open: neverClosed } = known(this.parser);
      let closer: Closer | null = null;
      let number = at;
      let line = '';
      const read: State = (code) => {
        if (isLineEnd(code)) return lineEnd(code);
        line += charOf(code);
        effects.consume(code);
        return read;
      };
      const lineEnd: State = (code) => {
        if (closer === null) {
          closer = open(line.trim(), at);
          if (closer === null) return nok(code);
        } else if (closer.closes(line.replace(/^[\s>]+/u, '').trimEnd(), number)) {
          closed.add(at);
          return nok(code);
        }
        if (code === null) {
          for (const each of closer.open()) neverClosed.add(each);
          return nok(code);
        }
        line = '';
        number += 1;
        effects.consume(code);
        return read;
      };
      return (code) => {
        if (closed.has(at) || neverClosed.has(at)) return nok(code);
        effects.enter('whitespace');
        return read(code);
      };
    },
  };
  return { lookAhead, isClosed: (context) => known(context.parser).closed.has(context.now().line) };
}
