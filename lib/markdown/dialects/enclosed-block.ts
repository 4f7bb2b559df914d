import type { Construct, State, Token, TokenType } from 'micromark-util-types';
import { isBlank, isLineEnd } from '../kramdown/construct';
import { charOf } from '../kramdown/extension-tag';
import type { ClosedBelow, Closer, Opener } from './closed-below';

/** The tokens of a block. */
type Tokens = {
  /** All of it. */
  block: TokenType;
  /** Its first line. */
  opening: TokenType;
  /** A line in it, its end too. */
  line: TokenType;
  /** Its last line. */
  closing: TokenType;
};

/** A title on the first line, which is read as Markdown is within a line. */
type Title = {
  /** Its token. */
  token: TokenType;
  /**
   * Tells of the beginning of a first line whether a title comes next: the sign that ends it, nothing where the line's end
   * does; null where none comes.
   */
  endAfter: (read: string) => string | null;
};

/**
 * A block between a line that opens it and one that closes it.
 * @param open reads a line that may open one
 * @param below tells whether one is closed
 * @param tokens its tokens
 * @param holdsBlocks whether what is between is read as Markdown
 * @param heading the title that its first line may hold
 */
export function enclosedBlock(
  open: Opener,
  { isClosed }: ClosedBelow,
  tokens: Tokens,
  holdsBlocks: boolean,
  heading?: Title,
): Construct {
  return {
    name: tokens.block,
    concrete: true,
    tokenize(effects, ok, nok) {
      const isLazy = () => this.parser.lazy[this.now().line] === true;
      let text = '';
      let closer: Closer | null = null;
      let line: Token;
      let previous: Token | undefined;
      const opening: State = (code) => {
        if (isLineEnd(code)) {
          effects.exit(tokens.opening);
          return lineEnd(code);
        }
        const end = heading && !isBlank(code) ? heading.endAfter(text) : null;
        if (heading && end !== null && charOf(code) !== end) {
          effects.exit(tokens.opening);
          return titleUpTo(end, heading.token)(code);
        }
        text += charOf(code);
        effects.consume(code);
        return opening;
      };
      const titleUpTo = (end: string, token: TokenType): State => {
        const inTitle: State = (code) => {
          if (!isLineEnd(code) && charOf(code) !== end) {
            text += charOf(code);
            effects.consume(code);
            return inTitle;
          }
          effects.exit('chunkText');
          effects.exit(token);
          if (isLineEnd(code)) return lineEnd(code);
          effects.enter(tokens.opening);
          return opening(code);
        };
        return (code) => {
          effects.enter(token);
          effects.enter('chunkText', { contentType: 'text' });
          return inTitle(code);
        };
      };
      const lineEnd: State = (code) => {
        closer = open(text.trim(), this.now().line);
        if (closer === null || code === null) return nok(code);
        effects.enter('lineEnding');
        effects.consume(code);
        effects.exit('lineEnding');
        return lineStart;
      };
      const lineStart: State = (code) => {
        if (isLazy() || code === null) return nok(code);
        text = '';
        line = effects.enter(tokens.line);
        return inside(code);
      };
      const inside: State = (code) => {
        if (!isLineEnd(code)) {
          text += charOf(code);
          effects.consume(code);
          return inside;
        }
        if (closer?.closes(text.trim(), this.now().line)) return closing(code);
        if (code === null) return nok(code);
        effects.consume(code);
        if (holdsBlocks) hold();
        effects.exit(line.type);
        return lineStart;
      };
      /**
       * Holds the content of a line, which is read when the block is whole; each line's token leads to the one before.
       */
      const hold = () => {
        line.type = 'chunkDocument';
        line.contentType = 'document';
        line.previous = previous;
        if (previous) previous.next = line;
        previous = line;
      };
      const closing: State = (code) => {
        line.type = tokens.closing;
        effects.exit(tokens.closing);
        effects.exit(tokens.block);
        return ok(code);
      };
      return (code) => {
        if (!isClosed(this)) return nok(code);
        effects.enter(tokens.block);
        effects.enter(tokens.opening);
        return opening(code);
      };
    },
  };
}
