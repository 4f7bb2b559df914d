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

/** A piece of a text: the offset of its first character, and that after its last one. */
export type Range = readonly [from: number, to: number];

/** A line of text that is put together piece by piece. */
export type TextLine = {
  /** Adds a piece; one that is marked is told of by `marked`. */
  add: (piece: string, isMarked?: boolean) => void;
  /** Ends a line of the text, where the editor did. */
  break: () => void;
  /** Keeps the next piece apart from the last one where they would be read as one word or figure. */
  apart: (joint: Joint) => void;
  /** Gives the text in NFC, and begins a new one: in one line but for hard breaks, or as it is. */
  take: (asIs: boolean) => string;
  /** Gives the ranges of the marked pieces in the text that was taken last. */
  marked: () => Range[];
  /** Whether nothing has been added. */
  isEmpty: () => boolean;
  /** A line that begins with the same text, without its marks. */
  copy: () => TextLine;
};

/** Begins a line of text. */
export function createLine(): TextLine {
  return lineFrom('', null);
}

function lineFrom(begun: string, joined: Joint | null): TextLine {
  let text = begun;
  let joint = joined;
  let marks: Range[] = [];
  let last: { written: string; text: string; marks: Range[] } = { written: '', text: '', marks };
  return {
    add: (piece, isMarked = false) => {
      if (piece === '') return;
      if (joint && touches(joint, text.slice(-1), piece)) text += SIGNS[joint];
      if (isMarked) marks.push([text.length, text.length + piece.length]);
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
      const written = text;
      const taken = written && (asIs ? written : tidy(written)).normalize('NFC');
      last = { written, text: taken, marks };
      [text, joint, marks] = ['', null, []];
      return taken;
    },
    marked: () => last.marks.map((mark) => moved(mark, last.written, last.text)),
    isEmpty: () => text === '',
    copy: () => lineFrom(text, joint),
  };
}

/** Gives the range of a piece of a line when it has been tidied, which changes white space alone. */
function moved([from, to]: Range, written: string, text: string): Range {
  const solid = (end: number) => written.slice(0, end).normalize('NFC').replace(/\s/gu, '').length;
  const offsets = [...text.matchAll(/\S/gu)].flatMap(({ 0: { length }, index }) =>
    Array.from({ length }, (_, at) => index + at),
  );
  const end = offsets[solid(to) - 1];
  return [offsets[solid(from)] ?? text.length, end === undefined ? 0 : end + 1];
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
