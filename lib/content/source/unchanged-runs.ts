import type { Nodes, Root, RootContent } from 'mdast';
import { walk } from '@/lib/markdown/walk';
import { findFrontMatter } from './front-matter-block';

/** A file whose body has been parsed. */
export type ParsedFile = {
  /** The whole file. */
  text: string;
  /** Its body, as `parseWholeBody` gives it. */
  tree: Root;
};

/** Blocks that stand in a changed file as they did before. */
export type Run = {
  /** The blocks, as they were parsed before. */
  nodes: RootContent[];
  /** Offset at which their first line begins now. */
  start: number;
  /** Offset at which their last line ends now. */
  end: number;
  /** Units that they have moved by. */
  shift: number;
};

/** Blocks of a body that share no line with others, in the lines that they stand in. */
type Stretch = Pick<Run, 'nodes' | 'start' | 'end'>;

/** Blocks that end before an empty line, and that nothing before an empty line takes into itself. */
const SEPARATE: ReadonlySet<RootContent['type']> = new Set([
  'blockquote',
  'heading',
  'html',
  'paragraph',
  'table',
  'thematicBreak',
]);

/**
 * Finds the blocks of a body that a change of its file has not touched, in their order. Around each run are empty
 * lines, and it neither begins nor ends with what could belong to a block beside it.
 * @param text the file as it is now
 * @param before the file as it was
 */
export function unchangedRuns(text: string, before: ParsedFile): Run[] {
  const { bodyStart } = findFrontMatter(text);
  const found: { stretches: Stretch[]; shift: number }[] = [];
  let from = bodyStart;
  let isOpen = false;
  for (const stretch of stretchesOf(before)) {
    const source = before.text.slice(stretch.start, stretch.end);
    const at = isCarried(stretch, source) ? findLines(text, source, from) : -1;
    const shift = at - stretch.start;
    const last = found.at(-1);
    const gapFrom = last?.stretches.at(-1)?.end ?? 0;
    const gap = before.text.slice(gapFrom, stretch.start);
    if (at < 0) isOpen = false;
    else if (isOpen && last?.shift === shift && text.slice(gapFrom + shift, at) === gap)
      last.stretches.push(stretch);
    else isOpen = found.push({ stretches: [stretch], shift }) > 0;
    if (at >= 0) from = at + source.length;
  }
  return found.flatMap(({ stretches, shift }) => {
    const kept = withoutTouched(stretches, shift, text, bodyStart);
    const [first, last] = [kept[0], kept.at(-1)];
    if (!first || !last) return [];
    const nodes = kept.flatMap((stretch) => stretch.nodes);
    return { nodes, shift, start: first.start + shift, end: last.end + shift };
  });
}

/** Names that the blocks of a tree define: links and notes refer to them from anywhere. */
export function namesIn(tree: Nodes): string {
  const names: string[] = [];
  walk(tree, (node) => {
    if (node.type === 'definition' || node.type === 'footnoteDefinition')
      names.push(`${node.type} ${node.identifier}`);
    return undefined;
  });
  return names.join('\n');
}

/** The blocks of a body, those together that share a line. */
function stretchesOf({ text, tree }: ParsedFile): Stretch[] {
  const stretches: Stretch[] = [];
  for (const node of tree.children) {
    const start = text.lastIndexOf('\n', (node.position?.start.offset ?? 0) - 1) + 1;
    const end = endOfLine(text, node.position?.end.offset ?? 0);
    const last = stretches.at(-1);
    if (last && start < last.end) {
      last.nodes.push(node);
      last.end = Math.max(last.end, end);
    } else stretches.push({ nodes: [node], start, end });
  }
  return stretches;
}

/** Whether blocks can be carried over: they name nothing that others refer to, and have no Liquid, which comes in pairs. */
function isCarried({ nodes }: Stretch, source: string): boolean {
  return !/\{[{%]/u.test(source) && nodes.every((node) => namesIn(node) === '');
}

/** Finds whole lines; -1 where they are not. */
function findLines(text: string, lines: string, from: number): number {
  for (let at = text.indexOf(lines, from); at >= 0; at = text.indexOf(lines, at + 1)) {
    const end = at + lines.length;
    if ((at === from || text[at - 1] === '\n') && endOfLine(text, end) === end) return at;
  }
  return -1;
}

/** The stretches of a run without those that what stands around it could touch. */
function withoutTouched(
  stretches: readonly Stretch[],
  shift: number,
  text: string,
  bodyStart: number,
): Stretch[] {
  const isSafe = ({ nodes, start }: Stretch) =>
    // A colon may define what stands before an empty line.
    /[^\s:]/u.test(text[start + shift] ?? '') && nodes.every(({ type }) => SEPARATE.has(type));
  const isBelowEmpty = ({ start }: Stretch) =>
    /(?:^|\n)[ \t\r]*\n$|^$/u.test(text.slice(bodyStart, start + shift));
  const isAboveEmpty = ({ end }: Stretch) =>
    /^(?:\r?\n[ \t\r]*(?:\n|$)|$)/u.test(text.slice(end + shift));
  const first = stretches.findIndex((each) => isSafe(each) && isBelowEmpty(each));
  const last = stretches.findLastIndex((each) => isSafe(each) && isAboveEmpty(each));
  return first < 0 ? [] : stretches.slice(first, last + 1);
}

function endOfLine(text: string, from: number): number {
  const [end = -1] = ['\r', '\n']
    .map((sign) => text.indexOf(sign, from))
    .filter((at) => at >= 0)
    .sort((a, b) => a - b);
  return end < 0 ? text.length : end;
}
