import { joinLines } from '@/lib/chinese/line-ends';

/**
 * Joint of two pieces of a line, named by what they must not become where they meet: one word, one figure, a figure
 * with its exponent or index.
 */
export type Joint = 'word' | 'figure' | 'exponent' | 'index';

/** Sign that keeps the two pieces of a joint apart. */
const SIGNS: Readonly<Record<Joint, string>> = {
  ...{ word: ' ', figure: ' ' },
  ...{ exponent: '^', index: '_' },
};

/** Stands for a hard break until the line is whole. */
const HARD_BREAK = '\v';

/** Letters and digits of scripts that write words apart. */
const WORD = /(?!\p{Script=Han})[\p{L}\p{N}]/u;

/** Last character of what a raised or lowered figure belongs to, and the beginning of such a figure. */
const BASE = /[\d)）\]]/u;
const RAISED = /^(?:[\d+\-−–]|[a-z]$)/iu;

/** A line of text that is put together piece by piece. */
export type TextLine = {
  /** Adds a piece. */
  add: (piece: string) => void;
  /** Ends a line of the text, where the editor did. */
  break: () => void;
  /** Keeps the next piece apart from the last one where they would be read as one word or figure. */
  apart: (joint: Joint) => void;
  /** Gives the text in NFC, and begins a new one: in one line but for hard breaks, or as it is. */
  take: (asIs: boolean) => string;
};

/** Begins a line of text. */
export function createLine(): TextLine {
  let text = '';
  let joint: Joint | null = null;
  return {
    add: (piece) => {
      if (piece === '') return;
      if (joint && touches(joint, text.slice(-1), piece)) text += SIGNS[joint];
      text += piece;
      joint = null;
    },
    break: () => {
      text += HARD_BREAK;
    },
    apart: (next) => {
      joint = next;
    },
    take: (asIs) => {
      const taken = text;
      text = '';
      joint = null;
      return taken === '' ? '' : (asIs ? taken : tidy(taken)).normalize('NFC');
    },
  };
}

function touches(joint: Joint, last: string, piece: string): boolean {
  const first = piece.slice(0, 1);
  switch (joint) {
    case 'word':
      return WORD.test(last) && WORD.test(first);
    case 'figure':
      return /\d/u.test(last) && /\d/u.test(first);
    case 'exponent':
    case 'index':
      return BASE.test(last) && RAISED.test(piece);
  }
}

function tidy(text: string): string {
  return joinLines(text)
    .replace(/[ \t]{2,}|\t/gu, ' ')
    .replace(/ ?\v ?/gu, '\n')
    .trim();
}
