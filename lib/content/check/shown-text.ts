import { joinsWithoutSpace } from '@/lib/chinese/line-ends';
import { readsAsEnglish } from '@/lib/markdown/steps/foreign-lang';
import type { Range } from '../body/range';
import type { DocumentFile } from './document-file';
import { createSilence } from './silence';

/** A block of a body as its reader reads it. */
export type ShownBlock = {
  /** Its text; U+FFFC stands for what is no text: code, a picture, an address, a tag. */
  text: string;
  /** Offset in the file of each unit of the text. */
  offsets: number[];
};

/** Marks that may stand inside a word. */
const INSIDE_WORD = /^[*_~=]*$/u;

/** Separator of blocks: an end of a line, the wall of a cell. */
const BETWEEN_BLOCKS = /[\n|]/u;

/** An attribute list that names another language than Chinese. */
const FOREIGN = /\{:[^}\n]*\blang=["']?(?!["']|zh\b)[a-z]/iu;

/**
 * Mark in the source of a text: an attribute list or Liquid, a line end with the marks of quotations, an escape, an
 * ampersand.
 */
const MARK = /\{[#:.%{][^}\n]*\}?|[ \t]*\r?\n[ \t]*(?:>[ \t]?)*|\\(?=[!-/:-@[-`{-~])|&amp;/gu;

const OBJECT = '\uFFFC';

/** Distance in which the characters on both sides of a line end are looked for. */
const REACH = 12;

/**
 * Gives the text of a body that is in its own language, block by block: without code and addresses, and without what is
 * marked, or can be seen, to be in another language.
 */
export function shownBlocks({ text, facts }: DocumentFile): ShownBlock[] {
  const { prose, html, images } = facts();
  const pieces = [
    ...prose.map((range) => ({ ...range, isMarkup: false })),
    ...images
      .flatMap((image) => (image.html ? [] : wordsOf(image, text)))
      .map((range) => ({ ...range, isMarkup: false })),
    ...html.map((range) => ({ ...range, isMarkup: true })),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
  const silence = createSilence(text);
  const blocks: ShownBlock[] = [];
  let block: ShownBlock = { text: '', offsets: [] };
  let at = pieces[0]?.start ?? text.length;
  const end = (gap: string) => {
    if (block.text !== '' && !FOREIGN.test(gap) && !readsAsEnglish(block.text)) blocks.push(block);
    block = { text: '', offsets: [] };
  };
  for (const { isMarkup, ...range } of pieces) {
    const gap = text.slice(at, range.start);
    if (BETWEEN_BLOCKS.test(gap)) end(gap);
    else if (!INSIDE_WORD.test(gap)) add(block, OBJECT, at);
    if (!isMarkup && !silence.isOn()) addText(block, text, range);
    else {
      for (const each of isMarkup ? silence.textsIn(range) : []) {
        add(block, OBJECT, each.start);
        addText(block, text, each);
      }
      add(block, OBJECT, range.end);
    }
    at = Math.max(at, range.end);
  }
  end(text.slice(at));
  return blocks;
}

/** A picture: what it shows, and its caption in quotation marks. */
const PICTURE =
  /^!\[(?<shows>[\s\S]*?)\](?:\([^\s)]*(?:\s+(?<caption>"[\s\S]*"|'[\s\S]*'))?\s*\))?$/du;

function wordsOf({ start, end }: Range, text: string): Range[] {
  const { shows, caption } = PICTURE.exec(text.slice(start, end))?.indices?.groups ?? {};
  return [
    ...(shows ? [{ start: start + shows[0], end: start + shows[1] }] : []),
    ...(caption ? [{ start: start + caption[0] + 1, end: start + caption[1] - 1 }] : []),
  ];
}

function add(block: ShownBlock, unit: string, offset: number): void {
  block.text += unit;
  block.offsets.push(offset);
}

function addText(block: ShownBlock, file: string, { start, end }: Range): void {
  const source = file.slice(start, end);
  let at = 0;
  const addUntil = (to: number) => {
    block.text += source.slice(at, to);
    for (; at < to; at += 1) block.offsets.push(start + at);
  };
  for (const { index, 0: mark } of source.matchAll(MARK)) {
    addUntil(index);
    at = index + mark.length;
    const instead = standsFor(mark, source.slice(0, index), source.slice(at, at + REACH));
    if (instead !== '') add(block, instead, start + index);
  }
  addUntil(source.length);
}

function standsFor(mark: string, before: string, after: string): string {
  if (mark === '\\') return '';
  if (mark === '&amp;') return '&';
  if (!mark.includes('\n')) return OBJECT;
  return joinsWithoutSpace(before.slice(-REACH), after) ? '' : ' ';
}
