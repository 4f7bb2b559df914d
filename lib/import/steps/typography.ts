import type { Nodes } from 'mdast';
import { walk } from '@/lib/markdown/walk';
import type { Body, BodyEdit, BodyStep } from '../bodies/body-step';
import type { Typography } from '../model';

/**
 * Types as it was printed what the engine printed otherwise than it is typed: dashes, dots, guillemets, Latin quotation
 * marks, and lines that were lines. Ours prints what is typed, as `--` is an option of commands too. Chinese quotation
 * marks are the renderer's, which does them better; code, addresses and HTML stay.
 */
export const typography: BodyStep = {
  name: 'typography',
  open: ({ settings }) => ({ edits: (body) => editsOf(body, settings.typography) }),
};

const CHINESE = /[\p{Script=Han}\u3000-\u303F\uFF01-\uFF60]/u;

/** Text that is escaped, a character by its name, and signs that may be set otherwise. */
const SIGNS = /\\.|&#?\w+;|-{2,3}|\.{3}|<<|>>|["']|[ \t]*\r?\n/gsu;

/** Line that divides the parts of a table in kramdown. */
const DIVIDER = /^[\s:]*(?:-+|=+)[\s:]*$/u;

function editsOf({ text, tree }: Body, how: Typography): BodyEdit[] {
  if (!how.symbols && !how.quotes && !how.breaks) return [];
  const edits: BodyEdit[] = [];
  const inBlock = (block: Nodes) => {
    const isChinese = CHINESE.test(sliceOf(block, text));
    walk(block, (node) => {
      // An address that is its own text.
      if (node.type === 'link' && !sliceOf(node, text).startsWith('[')) return 'skip';
      const start = node.position?.start.offset;
      if (node.type !== 'text' || start === undefined) return undefined;
      const source = sliceOf(node, text);
      if (block.type === 'tableCell' && DIVIDER.test(source)) return undefined;
      for (const { 0: sign, index } of source.matchAll(SIGNS)) {
        const at = start + index;
        const set = setSign(sign, { how, isChinese, block: block.type, text, at });
        if (set !== sign) edits.push({ start: at, end: at + sign.length, text: set });
      }
      return undefined;
    });
  };
  walk(tree(), (node) => {
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell')
      return undefined;
    inBlock(node);
    return 'skip';
  });
  return edits;
}

/** Surroundings of a sign. */
type Around = {
  how: Typography;
  isChinese: boolean;
  block: Nodes['type'];
  text: string;
  at: number;
};

function setSign(sign: string, { how, isChinese, block, text, at }: Around): string {
  const [before = '', after = ''] = [text[at - 1], text[at + sign.length]];
  switch (sign) {
    case '--':
    case '---':
      // A heading's hyphens are in its id.
      if (!how.symbols || block === 'heading') return sign;
      return sign === '--' ? '–' : '—';
    case '...':
      return how.symbols ? '…' : sign;
    case '<<':
      return how.guillemets ? '«' : sign;
    case '>>':
      return how.guillemets ? '»' : sign;
    case '"':
      if (!how.quotes || isChinese) return sign;
      return opensAfter(before) ? '“' : '”';
    case "'":
      if (!how.quotes) return sign;
      if (isChinese)
        return /\p{Script=Latin}/u.test(before) && /\p{Script=Latin}/u.test(after) ? '’' : sign;
      return opensAfter(before) && !/\d/u.test(after) ? '‘' : '’';
    default:
      return how.breaks && sign.endsWith('\n') && block === 'paragraph'
        ? `\\${sign.replace(/^[ \t]+/u, '')}`
        : sign;
  }
}

/** Tells whether a quotation mark opens: at the beginning, or behind what opens. */
function opensAfter(before: string): boolean {
  return before === '' || /[\s([{*_\-–—“‘"'>]/u.test(before);
}

function sliceOf({ position }: Nodes, text: string): string {
  return text.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
}
