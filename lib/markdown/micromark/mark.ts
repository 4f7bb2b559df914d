import type { PhrasingContent, Parent } from 'mdast';
import type { Extension as FromMarkdownExtension } from 'mdast-util-from-markdown';
import {
  classifyCharacter,
  isCjk,
  isCodeHighSurrogate,
  isCodeLowSurrogate,
  isNonCjkPunctuation,
  isUnicodeWhitespace,
  tryGetGenuineNextCode,
  tryGetGenuinePreviousCode,
} from 'micromark-extension-cjk-friendly-util';
import { resolveAll } from 'micromark-util-resolve-all';
import type {
  Code,
  Construct,
  Event,
  Extension,
  State,
  Token,
  TokenizeContext,
  Tokenizer,
} from 'micromark-util-types';

/** Text marked as of note, `==重点==`. */
export type Mark = Parent & {
  /** Names the node. */
  type: 'mark';
  /** Marked text. */
  children: PhrasingContent[];
};

const EQUALS = 0x3d;

const construct: Construct = { name: 'mark', tokenize, resolveAll: resolve };

/**
 * `==text==`, as Obsidian, Typora and others have it: two equals signs pair as `**` does, beside
 * Chinese punctuation too (https://github.com/tats-u/markdown-cjk-friendly, specification.md,
 * left- and right-flanking). Between two letters that are not Chinese they compare: `a==b`.
 */
export const mark: Extension = {
  text: { [EQUALS]: construct },
  insideSpan: { null: [construct] },
  attentionMarkers: { null: [EQUALS] },
};

/** Makes `mark` nodes, and of them `<mark>`. */
export const markFromMarkdown: FromMarkdownExtension = {
  canContainEols: ['mark'],
  enter: {
    mark(token) {
      this.enter({ type: 'mark', children: [], data: { hName: 'mark' } }, token);
    },
  },
  exit: {
    mark(token) {
      this.exit(token);
    },
  },
};

function tokenize(this: TokenizeContext, ...[effects, ok, nok]: Parameters<Tokenizer>): State {
  const { previous } = this;
  const serialize: TokenizeContext['sliceSerialize'] = (...of) => this.sliceSerialize(...of);
  const before = isCodeLowSurrogate(previous)
    ? tryGetGenuinePreviousCode(previous, this.now(), serialize)
    : previous;
  let size = 0;
  const sequence: State = (code) => {
    if (code === EQUALS && size < 3) {
      effects.consume(code);
      size += 1;
      return sequence;
    }
    if (size !== 2) return nok(code);
    const after = isCodeHighSurrogate(code)
      ? tryGetGenuineNextCode(code, this.now(), serialize)
      : code;
    Object.assign(effects.exit('markSequenceTemporary'), flanks(before, after));
    return ok(code);
  };
  return (code) => {
    if (previous === EQUALS) return nok(code);
    effects.enter('markSequenceTemporary');
    return sequence(code);
  };
}

function flanks(before: Code, after: Code): Pick<Token, '_open' | '_close'> {
  const [left, right] = [classifyCharacter(before), classifyCharacter(after)];
  const compares = left === 0 && right === 0;
  const isEdge = (side: typeof left) =>
    isUnicodeWhitespace(side) || isNonCjkPunctuation(side) || isCjk(side);
  const inner = (near: typeof left, far: typeof left) =>
    !isUnicodeWhitespace(near) && (!isNonCjkPunctuation(near) || isEdge(far));
  return { _open: !compares && inner(right, left), _close: !compares && inner(left, right) };
}

/** Pairs the sequences; those without a partner become text. Changes `events`, which others hold. */
function resolve(events: Event[], context: TokenizeContext): Event[] {
  const closers = pairs(events);
  const old = events.splice(0);
  let until = 0;
  old.forEach((event, index) => {
    if (index < until) return;
    const close = closers.get(index);
    if (close === undefined) {
      if (event[1].type === 'markSequenceTemporary') event[1].type = 'data';
      events.push(event);
    } else {
      until = close + 2;
      for (const each of wrap(old.slice(index, until), context)) events.push(each);
    }
  });
  return events;
}

/** The index of each opening sequence, with that of the one that closes it. */
function pairs(events: Event[]): Map<number, number> {
  const found = new Map<number, number>();
  let open: number | null = null;
  events.forEach(([edge, { type, _open, _close }], index) => {
    if (edge === 'exit' || type !== 'markSequenceTemporary') return;
    if (open !== null && _close) {
      found.set(open, index);
      open = null;
    } else if (_open) open = index;
  });
  return found;
}

/** @param events the opening sequence, what is between, the closing sequence */
function wrap(events: Event[], context: TokenizeContext): Event[] {
  const [open, close] = [events.at(0), events.at(-1)] as [Event, Event];
  const whole: Token = { type: 'mark', start: open[1].start, end: close[1].end };
  for (const [, token] of [open, close]) token.type = 'markSequence';
  const text: Token = { type: 'markText', start: open[1].end, end: close[1].start };
  const inside = context.parser.constructs.insideSpan.null ?? [];
  return [
    ['enter', whole, context],
    ...events.slice(0, 2),
    ['enter', text, context],
    ...resolveAll(inside, events.slice(2, -2), context),
    ['exit', text, context],
    ...events.slice(-2),
    ['exit', whole, context],
  ];
}
