import type { Nodes, Root } from 'hast';
import { readMarker } from '@/lib/markdown/callout-kinds';
import type { Range } from '../range';
import { layHtml, textInHtml } from './markdown-in-html';

/** Stands for a unit of the source that readers do not see: marks of Markdown, tags, addresses. */
const SYNTAX = '\uE000';

/** Stands for a unit of what readers see and what is no prose: code, pictures, addresses. */
export const OBJECT = '\uFFFC';

/** A line of the source that begins, after the marks of lists and quotations, with shown text. */
export type Head = {
  /** Offset of that text. */
  start: number;
  /** The text, to the end of the line, without blanks there. */
  text: string;
  /** Signs before it in the line. */
  prefix: string;
};

/**
 * Text of a body that readers see, each unit at the place where it is written: texts are as long as the file, and an
 * offset in one is an offset in the file.
 */
export type Shown = {
  /** The whole file. */
  source: string;
  /** Prose, without what is escaped. */
  prose: string;
  /** Prose and addresses. */
  text: string;
  /** Prose and addresses with what is escaped, as written. */
  written: string;
  /** Text in blocks of HTML, where Markdown is not read. */
  html: string;
  /** Ranges of these blocks. */
  blocks: readonly Range[];
  /** Cells of tables that begin with shown text. */
  cells: readonly Head[];
  /** Lines of paragraphs, of items and of what else is no heading and no table. */
  heads: readonly Head[];
};

type Kind = 'prose' | 'heading' | 'address' | 'object';
type Piece = Range & {
  kind: Kind;
  /** Whether it is the first of a cell. */
  begins?: boolean;
};

/**
 * Reads a rendered body back into its source. Texts of the rendered tree have the places that they
 * were parsed from; what a step has made anew has none and is not looked at.
 * @param source the whole file
 * @param isSuspect tells whether a piece of the source could hold what is looked for
 * @param html ranges of the blocks of HTML
 * @returns null where no piece is suspect, which is most often so
 */
export function shownText(
  tree: Root,
  source: string,
  isSuspect: (written: string) => boolean,
  html: readonly Range[],
): Shown | null {
  const pieces: Piece[] = [];
  gather(tree, 'prose', source, pieces);
  const isPlain =
    pieces.every(
      ({ kind, start, end }) => kind === 'object' || !isSuspect(source.slice(start, end)),
    ) && html.every((block) => !isSuspect(textInHtml(block, source)));
  if (isPlain) return null;
  pieces.sort((a, b) => a.start - b.start);
  const inHtml = ({ start }: Range) =>
    html.some((block) => block.start <= start && start < block.end);
  const own = pieces.filter((piece) => !inHtml(piece));
  const prose = lay(source, own, ({ kind }) => kind === 'prose' || kind === 'heading', bare);
  return {
    source,
    prose,
    text: lay(source, own, isShown, bare),
    written: lay(source, own, isShown, asWritten),
    blocks: html,
    html: layHtml(html, source),
    cells: cellsOf(prose, own),
    heads: headsOf(source, prose, own),
  };
}

/** Elements whose text is a machine's. */
const VERBATIM = new Set(['code', 'kbd', 'pre', 'samp', 'script', 'style', 'tt', 'var']);

/** Elements in which a line cannot begin what it begins in a paragraph. */
const HEADING = /^(?:h[1-6]|table|dt|summary|figcaption)$/u;

const ADDRESS = /^(?:https?:|www\.|mailto:)/iu;

/** Measures the heading's id at a text's end, which a step has taken, in UTF-16 units. Linear in what is written. */
function idLength(written: string): number {
  const text = written.trimEnd();
  const at = text.endsWith('}') ? text.lastIndexOf('{') : -1;
  const isOne = at >= 0 && !text.slice(at + 1, -1).includes('}');
  return isOne ? written.length - text.slice(0, at).trimEnd().length : 0;
}

function gather(node: Nodes, kind: Kind, source: string, pieces: Piece[]): void {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  const isPlaced = start !== undefined && end !== undefined;
  if (node.type === 'text') {
    // An abbreviation parts a text in two, each of which has the place of the whole.
    if (!isPlaced || (pieces.at(-1)?.start === start && pieces.at(-1)?.end === end)) return;
    const isLink = kind === 'address' && !ADDRESS.test(node.value);
    const hasId = kind !== 'prose' && !node.value.trimEnd().endsWith('}');
    const id = hasId ? idLength(source.slice(start, end)) : 0;
    pieces.push({ start, end: end - id, kind: isLink ? 'prose' : kind });
  } else if (node.type === 'element') {
    const { tagName, properties, children } = node;
    if (VERBATIM.has(tagName) || children.length === 0) {
      if (isPlaced) pieces.push({ start, end, kind: 'object' });
      return;
    }
    const below = HEADING.test(tagName) ? 'heading' : kind;
    const first = pieces.length;
    for (const child of children)
      gather(child, tagName === 'a' ? 'address' : below, source, pieces);
    const title = pieces[first];
    if (title && /^t[dh]$/u.test(tagName)) title.begins = true;
    if (title && String(properties.className) === 'callout-title')
      pieces.splice(first, 1, ...titlePieces(title, source));
  } else if ('children' in node) {
    for (const child of node.children) gather(child, kind, source, pieces);
  }
}

/** The title behind a callout's marker, and the lines below it, which were one text with it. */
function titlePieces(title: Piece, source: string): Piece[] {
  const start = title.start + (readMarker(source.slice(title.start, title.end))?.length ?? 0);
  const lineEnd = source.indexOf('\n', start);
  const end = lineEnd < 0 ? title.end : Math.min(lineEnd, title.end);
  const below: Piece = { start: end, end: title.end, kind: 'prose' };
  return [{ ...title, start, end }, ...(end < title.end ? [below] : [])];
}

const isShown = ({ kind }: Piece) => kind !== 'object';
const asWritten = (text: string) => text;

/** Lays pieces out where they are written. */
function lay(
  source: string,
  pieces: readonly Piece[],
  isText: (piece: Piece) => boolean,
  read: (written: string) => string,
): string {
  let laid = '';
  for (const piece of pieces) {
    if (piece.end <= laid.length) continue;
    laid += filled(source.slice(laid.length, piece.start), SYNTAX);
    const written = source.slice(laid.length, piece.end);
    laid += isText(piece) ? read(written) : filled(written, OBJECT);
  }
  return laid + filled(source.slice(laid.length), SYNTAX);
}

function filled(text: string, unit: string): string {
  if (!/[\r\n]/u.test(text)) return unit.repeat(text.length);
  return text.replaceAll(/[^\r\n]+/gu, (run) => unit.repeat(run.length));
}

/** Escapes and references are there to be shown: whoever wrote them meant it. */
function bare(text: string): string {
  return text.replaceAll(/\\[!-/:-@[-`{-~]|&(?:#\w+|\w+);/gu, (found) => filled(found, SYNTAX));
}

function cellsOf(prose: string, pieces: readonly Piece[]): Head[] {
  return pieces
    .filter(({ begins = false, kind }) => begins && kind === 'heading')
    .map(({ start, end }) => ({ start, text: prose.slice(start, end).trimEnd(), prefix: '| ' }));
}

/** Marks of quotations, items, notes and definitions; each blank can be read in one way only. */
const PREFIX = /^(?:[ \t]|>|(?:[-+*:]|\d{1,9}[.)])[ \t](?:\[[ x]\][ \t])?|\[\^[^\]]+\]:)*$/iu;

function headsOf(source: string, prose: string, pieces: readonly Piece[]): Head[] {
  const heads: Head[] = [];
  let at = 0;
  let lineStart = 0;
  for (const line of prose.split('\n')) {
    const indent = line.search(/[^\uE000\s>]|\u3000|\u00A0/u);
    const start = lineStart + Math.max(0, indent);
    while (at < pieces.length && (pieces[at]?.end ?? 0) <= start) at += 1;
    const prefix = source.slice(lineStart, start);
    const kind = pieces[at]?.kind;
    if (indent >= 0 && kind === 'prose' && PREFIX.test(prefix))
      heads.push({ start, text: line.slice(indent).trimEnd(), prefix });
    lineStart += line.length + 1;
  }
  return heads;
}
