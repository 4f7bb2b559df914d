import type { Root, RootContent } from 'mdast';
import { walk } from '@/lib/markdown/walk';
import { parseWholeBody } from './parse-body';
import { namesIn, unchangedRuns, type ParsedFile, type Run } from './unchanged-runs';

/** Paragraph that stands for a run while the rest is parsed. */
const STAND_IN = 'x';

/** Beginnings of lines that mean something only where another line further down answers them. */
const ANSWERED_BELOW = /^[ \t>]*(?:\$\$|:{3}|%%|\{::)/mu;

/**
 * Parses the body of a file that was parsed before it was changed, as `parseWholeBody` does: only the blocks that have
 * changed, and those that they could touch, are parsed again.
 * @param text the whole file, as it is now
 * @param before the file before, with the same front matter; its tree is no more to be used
 */
export function parseChangedBody(text: string, before: ParsedFile): Root {
  const runs = unchangedRuns(text, before);
  const sparse = withStandIns(text, runs);
  if (runs.length === 0 || ANSWERED_BELOW.test(sparse)) return parseWholeBody(text);
  const names = namesIn(before.tree);
  const tree = parseWholeBody(sparse);
  return (names === namesIn(tree) ? completed(tree, runs, text) : null) ?? parseWholeBody(text);
}

/** The text with a paragraph in place of each run. */
function withStandIns(text: string, runs: readonly Run[]): string {
  const between = [0, ...runs.map(({ end }) => end)].map((end, at) =>
    text.slice(end, runs[at]?.start),
  );
  return between.join(STAND_IN);
}

/** Puts the runs back for their stand-ins, and all to its place; null where a stand-in is no paragraph of its own. */
function completed(tree: Root, runs: readonly Run[], text: string): Root | null {
  const leftOut = createLeftOut(runs, text);
  const waiting = [...runs];
  const children = tree.children.flatMap((node) => {
    const offset = node.position?.start.offset ?? 0;
    const { units, lines } = leftOut(offset);
    const [run] = waiting;
    if (run?.start !== offset + units || !isStandIn(node)) return moved([node], units, lines);
    waiting.shift();
    return moved(run.nodes, run.shift, lineOf(node) + lines - lineOf(run.nodes[0]));
  });
  if (waiting.length > 0) return null;
  for (const tag of tree.data?.liquid ?? []) {
    const { units } = leftOut(tag.start);
    tag.start += units;
    tag.end += units;
  }
  const { units, lines } = leftOut(Infinity);
  const endOfRun = runs.at(-1)?.end === text.length ? text.length - text.lastIndexOf('\n') : null;
  for (const end of tree.position ? [tree.position.end] : []) {
    end.line += lines;
    end.column = endOfRun ?? end.column;
    end.offset = (end.offset ?? 0) + units;
  }
  return { ...tree, children };
}

/** Counts what is left out before an offset in the text with stand-ins. */
function createLeftOut(runs: readonly Run[], text: string) {
  const sums = [{ at: -1, units: 0, lines: 0 }];
  for (const { start, end } of runs) {
    const { units = 0, lines = 0 } = sums.at(-1) ?? {};
    sums.push({
      at: start - units,
      units: units + end - start - STAND_IN.length,
      lines: lines + text.slice(start, end).split(/\r\n|[\r\n]/u).length - 1,
    });
  }
  return (offset: number) => sums.findLast(({ at }) => at < offset) ?? { units: 0, lines: 0 };
}

function isStandIn(node: RootContent): boolean {
  const [text, ...others] = node.type === 'paragraph' ? node.children : [];
  return text?.type === 'text' && text.value === STAND_IN && others.length === 0;
}

function moved(nodes: RootContent[], units: number, lines: number): RootContent[] {
  for (const node of units === 0 && lines === 0 ? [] : nodes)
    walk(node, (each) => {
      if (!each.position) return undefined;
      const { start, end } = each.position;
      // Extensions may give one position to several nodes.
      each.position = {
        start: {
          line: start.line + lines,
          column: start.column,
          offset: (start.offset ?? 0) + units,
        },
        end: { line: end.line + lines, column: end.column, offset: (end.offset ?? 0) + units },
      };
      return undefined;
    });
  return nodes;
}

function lineOf(node: RootContent | undefined): number {
  return node?.position?.start.line ?? 0;
}
