import type { Nodes } from 'mdast';
import { resolveLiquid } from '@/lib/markdown/liquid/resolve';
import { findLiquid } from '@/lib/markdown/liquid/tags';
import { walk } from '@/lib/markdown/walk';
import type { Body } from '../bodies/body-step';

/** An address in a body. Offsets are in the file. */
export type Reference = {
  /** Whether a picture is shown or a link leads there. */
  shows: boolean;
  /** The address as it is written, Liquid and all. */
  written: string;
  /** Address that it comes to. */
  href: string;
  /** Offset of the address, angle brackets included. */
  start: number;
  /** The unit after its last. */
  end: number;
  /** Whether it is in raw HTML, between quotes mostly. */
  html: boolean;
  /** Whether it stands in a definition, for others to refer to. */
  defined?: true;
  /** The whole picture or link, and what it says. */
  whole: { start: number; end: number; text: string };
};

/** The address in `](address "title")`: Liquid with its blanks, brackets in pairs. */
const DESTINATION =
  /\]\(\s*(?<address><[^>\n]*>|(?:\{\{[^}]*\}\}|\{%[^%]*%\}|\([^\s()]*\)|[^\s()])+)/dgu;
const DEFINITION = /\]:\s*(?<address><[^>\n]*>|(?:\{\{[^}]*\}\}|\{%[^%]*%\}|\S)+)/du;
const ATTRIBUTE =
  /\b(?<name>src|href|poster)\s*=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\s"'>]+))/dgiu;

/** Finds the addresses of a body's pictures and links. */
export function findReferences({ text, tree }: Pick<Body, 'text' | 'tree'>): Reference[] {
  if (!/\]\s*[(:]|\b(?:src|href|poster)\s*=/iu.test(text)) return [];
  const nodes: Nodes[] = [];
  walk(tree(), (node) => void nodes.push(node));
  const shown = new Set(
    nodes.flatMap((node) => (node.type === 'imageReference' ? node.identifier : [])),
  );
  return nodes.flatMap((node) => {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (start === undefined || end === undefined) return [];
    return inNode(node, start, text.slice(start, end), shown);
  });
}

/** @param shown names of definitions that pictures refer to */
function inNode(
  node: Nodes,
  offset: number,
  source: string,
  shown: ReadonlySet<string>,
): Reference[] {
  const whole = { start: offset, end: offset + source.length };
  if (node.type === 'html') return inHtml(source, whole);
  if (node.type !== 'image' && node.type !== 'link' && node.type !== 'definition') return [];
  const range =
    node.type === 'definition'
      ? DEFINITION.exec(source)?.indices?.groups?.address
      : destinationIn(source, node.url)?.indices?.groups?.address;
  if (!range && (node.type !== 'image' || node.url !== '')) return [];
  // A picture without an address ends with `()`.
  const [start, end] = range ?? [source.length - 1, source.length - 1];
  const written = source.slice(start, end);
  const text = node.type === 'image' ? (node.alt ?? '') : '';
  const at = { start: offset + start, end: offset + end };
  const reference = { written, href: node.url, ...at, html: false, whole: { ...whole, text } };
  if (node.type !== 'definition') return [{ ...reference, shows: node.type === 'image' }];
  const shows = PICTURE.test(node.url) || shown.has(node.identifier);
  return [{ ...reference, shows, defined: true }];
}

/** The address of a link or a picture: the last in it, unless that stands in its title. */
function destinationIn(source: string, url: string): RegExpExecArray | undefined {
  const all = [...source.matchAll(DESTINATION)];
  return all.findLast(({ groups }) => groups?.address === url) ?? all.at(-1);
}

const PICTURE = /\.(?:avif|gif|jpe?g|png|svg|webp)$/iu;

function inHtml(source: string, whole: { start: number; end: number }): Reference[] {
  return [...source.matchAll(ATTRIBUTE)].flatMap((match) => {
    const { double, single, bare } = match.indices?.groups ?? {};
    const range = double ?? single ?? bare;
    if (!range) return [];
    const [start, end] = range;
    const written = source.slice(start, end);
    const tag = source.slice(source.lastIndexOf('<', match.index), match.index);
    const shows = /^<(?:img|source|video|audio)\b/iu.test(tag);
    const at = { start: whole.start + start, end: whole.start + end };
    return [
      {
        shows,
        written,
        href: withoutLiquid(written),
        ...at,
        html: true,
        whole: { ...whole, text: '' },
      },
    ];
  });
}

/** Puts our values in the place of Liquid in an address. */
function withoutLiquid(written: string): string {
  return findLiquid(written)
    .toReversed()
    .reduce(
      (text, tag) => text.slice(0, tag.start) + (resolveLiquid(tag) ?? '') + text.slice(tag.end),
      written,
    );
}
