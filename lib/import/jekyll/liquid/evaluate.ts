import type { Liquid } from 'liquidjs';
import type { Root } from 'mdast';
import { findLiquid, type LiquidTag } from '@/lib/markdown/liquid/tags';
import { parseMarkdown } from '@/lib/markdown/syntax';
import { walk } from '@/lib/markdown/walk';
import { registerUnknownTag, type EngineSite } from './engine';
import { hideWideSpaces, showWideSpaces } from './width';

/** A stretch of a text. */
type Range = { start: number; end: number };

/** Facts that differ where a whole file is given. */
type Parsed = {
  /** Offset at which the body begins: what is above it stays. */
  start?: number;
  /** Parses it, for whoever has done so already. */
  parse?: () => Root;
};

const CODE: ReadonlySet<string> = new Set(['code', 'inlineCode', 'math', 'inlineMath']);

/** Stands for what is not evaluated: a noncharacter, the number of the stretch, and its lines. */
const PIECE = /\uFDEF(\d+)\n*;/gu;

/**
 * Evaluates the Liquid of a body that our renderer would not read. What it reads stays as it is written:
 * Liquid in code and formulas, `raw` and `highlight`, `site.baseurl` and the like in addresses.
 * @returns the body; the same where there is nothing to evaluate
 * @throws {Error} as liquidjs does, where the Liquid is broken
 */
export function evaluateLiquid(
  body: string,
  engine: Liquid,
  scope: object,
  site: EngineSite,
  { start = 0, parse = () => parseMarkdown(body) }: Parsed = {},
): string {
  if (!body.includes('{{') && !body.includes('{%')) return body;
  const tree = parse();
  const unknown = tree.data?.liquid ?? [];
  if (unknown.length === 0) return body;
  const evaluated = new Set(unknown.map(({ start }) => start));
  const kept = merged([
    ...(start > 0 ? [{ start: 0, end: start }] : []),
    ...codeIn(tree),
    ...blocksIn(body),
    ...tagsBut(evaluated, body),
  ]);
  const { text, pieces } = cut(body, kept);
  for (const { name } of findLiquid(text))
    if (name !== null && !(name in engine.tags)) registerUnknownTag(engine, name, site);
  const rendered = engine.parseAndRenderSync(hideWideSpaces(text), scope) as string;
  return showWideSpaces(rendered).replaceAll(
    PIECE,
    (_, number: string) => pieces[Number(number)] ?? '',
  );
}

function codeIn(tree: Root): Range[] {
  const ranges: Range[] = [];
  walk(tree, (node) => {
    const { start, end } = node.position ?? {};
    if (CODE.has(node.type) && start?.offset !== undefined && end?.offset !== undefined)
      ranges.push({ start: start.offset, end: end.offset });
    return undefined;
  });
  return ranges;
}

/** `raw` and `highlight` with all that they hold. */
function blocksIn(body: string): Range[] {
  const ranges: Range[] = [];
  for (const name of ['raw', 'highlight']) {
    const pattern = new RegExp(
      `\\{%-?\\s*${name}\\b[\\s\\S]*?\\{%-?\\s*end${name}\\s*-?%\\}`,
      'gu',
    );
    for (const { index, 0: block } of body.matchAll(pattern))
      ranges.push({ start: index, end: index + block.length });
  }
  return ranges;
}

/** Tags that the renderer has resolved. */
function tagsBut(evaluated: ReadonlySet<number>, body: string): Range[] {
  return findLiquid(body).filter((tag: LiquidTag) => !evaluated.has(tag.start));
}

function merged(ranges: readonly Range[]): Range[] {
  const sorted = [...ranges].sort((a, b) => a.start - b.start || b.end - a.end);
  let reached = 0;
  return sorted.filter(({ start, end }) => {
    const isInside = start < reached;
    reached = Math.max(reached, end);
    return !isInside;
  });
}

function cut(body: string, ranges: readonly Range[]): { text: string; pieces: string[] } {
  const pieces: string[] = [];
  let text = '';
  let last = 0;
  for (const { start, end } of ranges) {
    const piece = body.slice(start, end);
    const lines = piece.replaceAll(/[^\n]/gu, '');
    text += `${body.slice(last, start)}\uFDEF${String(pieces.length)}${lines};`;
    pieces.push(piece);
    last = end;
  }
  return { text: text + body.slice(last), pieces };
}
