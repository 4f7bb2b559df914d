import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import type {
  Code,
  Construct,
  Event,
  Extension,
  Token,
  TokenizeContext,
} from 'micromark-util-types';

const ASTERISK = 42;
const UNDERSCORE = 95;

const LETTER = /[\p{L}\p{N}\p{Cs}]/u;

/** Beginning or end of what is in part left out: a number, or a name. */
const MASKED = /[\p{Nd}\p{Script=Han}\p{Cs}]/u;

/** Closing marks, with which nothing begins that is of note, when they follow a letter at once; and opening ones. */
const CLOSING = /[\p{Pe}\p{Pf}、，。；：！？．,;?]/u;
const OPENING = /[\p{Ps}\p{Pi}]/u;

/** Least asterisks that nobody writes to stress a part of a number or a name. */
const MASK = 4;

/** Sequences between a letter and an opening bracket: `李**（北京）`. */
const beforeBracket = new WeakSet<Token>();

const friendly = attention();

const construct: Construct = {
  ...friendly,
  tokenize(effects, ok, nok) {
    const before = charOf(this.previous);
    let sequence: Token | undefined;
    const noting = {
      ...effects,
      exit: (type: Token['type']) => (sequence = effects.exit(type)),
    };
    return friendly.tokenize.call(
      this,
      noting,
      (code) => {
        if (sequence) judge(sequence, before, charOf(code));
        return ok(code);
      },
      nok,
    );
  },
  resolveAll: (events, context) => friendly.resolveAll(withoutMasks(events), context),
};

/**
 * Emphasis beside Chinese (https://github.com/tats-u/markdown-cjk-friendly), but for asterisks that stand
 * for what is left out: 李**、王** and 138****1234 stay as typed.
 */
export const emphasis: Extension = {
  text: { [ASTERISK]: construct, [UNDERSCORE]: construct },
  insideSpan: { null: [construct] },
};

function judge(sequence: Token, before: string, after: string): void {
  const size = sequence.end.offset - sequence.start.offset;
  const isInWord = LETTER.test(before) && LETTER.test(after);
  const isMask = size >= MASK && isInWord && (MASKED.test(before) || MASKED.test(after));
  if (isMask) sequence._close = false;
  if (isMask || (LETTER.test(before) && CLOSING.test(after))) sequence._open = false;
  if (LETTER.test(before) && OPENING.test(after)) beforeBracket.add(sequence);
}

/** A sequence before a bracket does not end what one before a bracket has begun, nor do those after it. */
function withoutMasks(events: Event[]): Event[] {
  let open: Token | null = null;
  let isMasking = false;
  for (const [edge, token] of events) {
    if (edge === 'exit' || token.type !== 'attentionSequence') continue;
    if (beforeBracket.has(token) && (isMasking || (open && beforeBracket.has(open)))) {
      for (const mask of open ? [open, token] : [token]) [mask._open, mask._close] = [false, false];
      [open, isMasking] = [null, true];
    } else {
      isMasking = false;
      if (open && token._close) open = null;
      else if (token._open) open = token;
    }
  }
  return events;
}

function charOf(code: Code): string {
  return code === null || code < 0 ? ' ' : String.fromCharCode(code);
}

/** The construct that is built upon, of which the package shows no more than its extension. */
function attention(): Construct & {
  resolveAll: (events: Event[], context: TokenizeContext) => Event[];
} {
  const [found] = [cjkFriendlyExtension().text?.[ASTERISK] ?? []].flat();
  if (!found?.resolveAll) throw new Error('micromark-extension-cjk-friendly has another form');
  return { ...found, resolveAll: found.resolveAll };
}
