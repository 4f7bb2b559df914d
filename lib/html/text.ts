import type { Element, Nodes, Root } from 'hast';
import { inOneLine } from '@/lib/chinese/excerpt';
import { isMachine } from '@/lib/script-conversion/html/elements';
import { scriptOfTag } from '@/lib/script-conversion/language-tag';
import { isReference, replacementOf } from './apparatus';
import { isFormula } from './formula-text';
import { classesOf } from './nodes';
import { createLine, type Joint, type Range, type TextLine } from './text-line';

/** Reason why a text is the same in every locale: it is not to be changed, or is of no language that is converted. */
type Kept = 'closed' | 'foreign' | null;

/**
 * Whether the text in an element is the same in every locale: code, formulas, what is not translated, passages in
 * another language or in Traditional script.
 * @param around whether that around it is
 */
function keptIn(element: Element, around: Kept): Kept {
  const { lang, translate } = element.properties;
  if (isMachine(element.tagName) || isFormula(element)) return 'closed';
  const isClosed = translate === undefined ? around === 'closed' : translate === 'no';
  if (isClosed) return 'closed';
  const script = typeof lang === 'string' ? scriptOfTag(lang) : 'unmarked';
  if (script === null || script === 'zh-hant') return 'foreign';
  return lang === undefined && around === 'foreign' ? 'foreign' : null;
}

/** Kind of a block of text in its body. */
export type BlockKind = 'paragraph' | 'heading' | 'code' | 'note' | 'other';

/** A piece of a body's text that stands by itself. */
export type TextBlock = {
  /** A paragraph of the body itself, a heading, code, a part of a note; `other` in lists, tables, quotations. */
  kind: BlockKind;
  /** In NFC, in one line but for hard breaks and code. */
  text: string;
  /** The same without what is struck out: words and figures that hold no more. */
  standing: string;
  /**
   * Ranges of the text in whatever script it is: code, formulas, names, passages in another language, where they are
   * Chinese.
   */
  kept: readonly Range[];
  /** The innermost block that holds it. */
  element: Element | Root;
};

/** Elements whose text stands by itself. */
const BLOCKS: ReadonlySet<string> = new Set([
  ...['address', 'article', 'aside', 'blockquote', 'details', 'div', 'fieldset', 'figure'],
  ...['figcaption', 'footer', 'form', 'header', 'hr', 'main', 'nav', 'p', 'pre', 'section'],
  ...['summary', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'menu', 'dl', 'dt', 'dd'],
  ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'video-embed'],
]);

const WORDS = ['word', 'word'] as const;

const HAN = /\p{Script=Han}/u;

/** Elements that only their looks keep apart from what is beside them. */
const APART: Readonly<Record<string, readonly [before: Joint, after: Joint]>> = {
  ...{ del: WORDS, ins: WORDS, kbd: WORDS, s: WORDS, img: WORDS },
  ...{ sub: ['index', 'figure'], sup: ['exponent', 'figure'] },
};

/** State of the walk. */
type Walk = {
  /** Blocks found so far. */
  blocks: TextBlock[];
  /** The line that is read. */
  line: TextLine;
  /** The same without what is struck out; null while nothing of it is, and both are one. */
  standing: TextLine | null;
};

/** Surroundings of a node: kind and element of its block, and whether it is struck out. */
type Place = { kind: BlockKind; block: Element | Root; struck: boolean; kept: Kept };

/**
 * The text of a body, block by block, in order: what the editor wrote and a reader reads, without the
 * apparatus around it (`replacementOf`). One walk, for all that is made of a body's text.
 */
export function textBlocks(tree: Nodes): TextBlock[] {
  const walk: Walk = { blocks: [], line: createLine(), standing: null };
  const root: Root = { type: 'root', children: [] };
  const place: Place = { kind: 'other', block: root, struck: false, kept: null };
  readNode(tree, place, walk);
  endBlock(place, walk);
  return walk.blocks;
}

/** The text of an element in one line: of a heading, of a link. */
export function textOf(tree: Nodes): string {
  return inOneLine(textBlocks(tree).flatMap(({ text }) => text.split('\n')));
}

function readNode(node: Nodes, place: Place, walk: Walk): void {
  if (node.type === 'text') add(node.value, place, walk);
  else if (node.type === 'element') readElement(node, place, walk);
  else if (node.type === 'root')
    for (const child of node.children) readNode(child, { ...place, block: node }, walk);
}

function readElement(element: Element, around: Place, walk: Walk): void {
  const { tagName } = element;
  const place = { ...around, kept: keptIn(element, around.kept) };
  if (BLOCKS.has(tagName)) {
    endBlock(place, walk);
    const inside = { ...place, kind: kindOf(element, place), block: element };
    readInside(element, inside, walk);
    endBlock(inside, walk);
    return;
  }
  const [before, after] = isReference(element) ? WORDS : (APART[tagName] ?? []);
  if (before) apart(before, walk);
  if (tagName === 'br') for (const line of linesOf(walk)) line.break();
  const isStruck = tagName === 'del' || tagName === 's';
  readInside(element, isStruck ? { ...place, struck: true } : place, walk);
  if (after) apart(after, walk);
}

function readInside(element: Element, place: Place, walk: Walk): void {
  const { block } = place;
  const inFigure = block.type === 'element' && block.tagName === 'figure';
  const instead = replacementOf(element, inFigure);
  const quotes = element.tagName === 'q';
  // The site's style sheet sets these marks.
  if (quotes) add('“', place, walk);
  if (instead !== undefined) add(instead, place, walk);
  else for (const child of element.children) readNode(child, place, walk);
  if (quotes) add('”', place, walk);
}

function add(piece: string, { struck, kept }: Place, walk: Walk): void {
  if (struck) walk.standing ??= walk.line.copy();
  else walk.standing?.add(piece);
  walk.line.add(piece, kept !== null && HAN.test(piece));
}

function apart(joint: Joint, walk: Walk): void {
  for (const line of linesOf(walk)) line.apart(joint);
}

function linesOf({ line, standing }: Walk): TextLine[] {
  return standing ? [line, standing] : [line];
}

function endBlock({ kind, block }: Place, walk: Walk): void {
  const { blocks, line, standing } = walk;
  walk.standing = null;
  if (line.isEmpty()) return;
  const text = line.take(kind === 'code');
  if (text.trim() !== '')
    blocks.push({
      ...{ kind, text, standing: standing ? standing.take(kind === 'code') : text },
      ...{ kept: line.marked(), element: block },
    });
}

function kindOf(element: Element, { kind, block }: Place): BlockKind {
  if (kind !== 'other' && kind !== 'paragraph') return kind;
  const { tagName, properties } = element;
  if (properties.dataFootnotes !== undefined) return 'note';
  if (/^h[1-6]$/u.test(tagName)) return 'heading';
  if (tagName === 'pre' || (tagName === 'figure' && classesOf(element).includes('code')))
    return 'code';
  return tagName === 'p' && block.type === 'root' ? 'paragraph' : 'other';
}
