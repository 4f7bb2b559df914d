import type { Liquid } from 'liquidjs';
import type { Root } from 'mdast';
import { findLiquid, type LiquidTag } from '@/lib/markdown/liquid/tags';
import { parseMarkdown } from '@/lib/markdown/syntax';
import { walk } from '@/lib/markdown/walk';
import { fenced } from '../../markdown';
import type { EngineSite } from './engine';
import { registerUnknownTag } from './unknown-tags';
import { hideWideSpaces, showWideSpaces } from './width';

/** A stretch of a text. */
type Range = {
  start: number;
  end: number;
  /** Text that takes its place; itself where there is none. */
  text?: string;
};

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
  const names = new Set(findLiquid(text).flatMap(({ name }) => name ?? []));
  for (const name of names) {
    const isEnd = name.startsWith('end') && names.has(name.slice('end'.length));
    if (!isEnd && !(name in engine.tags)) registerUnknownTag(engine, name, site);
  }
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
  for (const match of body.matchAll(CODEBLOCK)) {
    const { args = '', code = '' } = match.groups ?? {};
    const title = args.replace(OPTION, '').replaceAll(/\s+/gu, ' ').trim();
    const language = /\blang:(?<language>\S+)/u.exec(args)?.groups?.language ?? '';
    const end = match.index + match[0].length;
    ranges.push({ start: match.index, end, text: fenced(code, language, title) });
  }
  return ranges;
}

/** Octopress's code, with its title and options in the tag. */
const CODEBLOCK =
  /\{%-?\s*codeblock\b(?<args>[^\n]*?)-?%\}\n?(?<code>[\s\S]*?)\{%-?\s*endcodeblock\s*-?%\}/gu;
const OPTION = /\b(?:lang|linenos|start|mark|class|title):\S+/gu;

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
  for (const { start, end, text: other } of ranges) {
    const piece = body.slice(start, end);
    const lines = piece.replaceAll(/[^\n]/gu, '');
    text += `${body.slice(last, start)}\uFDEF${String(pieces.length)}${lines};`;
    pieces.push(other ?? piece);
    last = end;
  }
  return { text: text + body.slice(last), pieces };
}
