import type { Nodes } from 'mdast';
import { parseMarkdown } from '@/lib/markdown/syntax';

/** A piece of Markdown that is no mark. What is in none of them is marks, and stays. */
export type Piece = {
  /** Offset of its first character. */
  start: number;
  /** Offset after its last one. */
  end: number;
  /**
   * Prose; prose that stands by itself, as what a picture shows does; HTML; something in a line that is no prose; a break
   * in one; what is put in the place of the piece.
   */
  kind: 'prose' | 'apart' | 'html' | 'object' | 'break' | { put: string };
  /** Number of the block whose line it is in; 0 outside of any. */
  block: number;
};

/** Blocks that are lines of text. */
const LINES: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell', 'defListTerm']);

/** Part of a link or a picture behind its words: an address, and perhaps a title. */
const RESOURCE =
  /^(?<before>\]\(\s*(?:<[^<>\n]*>|(?:[^\s()]|\([^\s()]*\))*)(?:\s+["'(])?)(?<title>[\s\S]*?)["')]*\s*\)$/u;

const DEFINITION = /^(?<before>\[[\s\S]*?\]:\s*(?:<[^<>\n]*>|\S+)\s+["'(])(?<title>[\s\S]*)["')]$/u;

const HAN = /\p{Script=Han}/u;

/** Finds the pieces of a text, in order. */
export function prosePieces(markdown: string): Piece[] {
  const pieces: Piece[] = [];
  let blocks = 0;
  const read = (node: Nodes, block: number): void => {
    const [start, end] = placeOf(node);
    const source = markdown.slice(start, end);
    const add = (kind: Piece['kind'], from = start, to = end) =>
      pieces.push({ start: from, end: to, kind, block });
    /** Adds the title in quotation marks behind an address. */
    const addTitle = (pattern: RegExp, from: number) => {
      const { before, title } = pattern.exec(markdown.slice(from, end))?.groups ?? {};
      if (before === undefined || !title) return;
      add('apart', from + before.length, from + before.length + title.length);
    };
    /** A reference whose label is its words is known by them: what they were is said behind them. */
    const addLabel = (of: { referenceType: string }, label: string) => {
      if (of.referenceType === 'full' || !HAN.test(label)) return;
      const at = of.referenceType === 'collapsed' ? end - '[]'.length : end;
      add({ put: `[${label}]` }, at, end);
    };
    const readChildren = (inside: number) => {
      if ('children' in node) for (const child of node.children) read(child, inside);
    };
    switch (node.type) {
      case 'text':
      case 'abbreviationDefinition':
        add('prose');
        return;
      case 'html':
        add('html');
        return;
      case 'break':
        add('break');
        return;
      case 'inlineCode':
      case 'inlineMath':
      case 'code':
      case 'math':
        add('object');
        return;
      case 'definition':
        addTitle(DEFINITION, start);
        return;
      case 'image':
      case 'imageReference': {
        const words = '!['.length + endOfWords(source.slice('!['.length));
        add('apart', start + '!['.length, start + words);
        if (node.type === 'image') addTitle(RESOURCE, start + words);
        else addLabel(node, source.slice('!['.length, words));
        return;
      }
      case 'link':
      case 'linkReference': {
        // An address that is its own words.
        if (!source.startsWith('[')) {
          add('object');
          return;
        }
        readChildren(block);
        const last = node.children.at(-1);
        const from = last ? placeOf(last)[1] : start + 1;
        if (node.type === 'link') addTitle(RESOURCE, from);
        else addLabel(node, markdown.slice(start + 1, from));
        return;
      }
      default:
        readChildren(LINES.has(node.type) ? (blocks += 1) : block);
    }
  };
  read(parseMarkdown(markdown), 0);
  return pieces;
}

function placeOf({ position }: Nodes): [number, number] {
  return [position?.start.offset ?? 0, position?.end.offset ?? 0];
}

/** Finds the end of a picture's words: the bracket that closes what opens before them. */
function endOfWords(source: string): number {
  let depth = 0;
  for (const { 0: mark, index } of source.matchAll(/\\.|[[\]]/gsu)) {
    if (mark === ']' && depth === 0) return index;
    depth += mark === '[' ? 1 : mark === ']' ? -1 : 0;
  }
  return source.length;
}
