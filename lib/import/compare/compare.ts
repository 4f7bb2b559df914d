import diff from 'fast-diff';
import type { Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { findFrontMatter } from '@/lib/content/source/front-matter-block';
import { renderMarkdown } from '@/lib/markdown/pipeline';
import type { Site } from '../model';
import { textOf as toText } from '../values';
import { readBuiltPage } from './built-page';
import { isAnchor, isApparatus, isGutter, textOf } from './visible-text';

/** Elements that are counted in a body besides its text; a player in a frame is a link here. */
const COUNTED = {
  headings: /^h[1-6]$/u,
  links: /^(?:a|iframe)$/u,
  images: /^img$/u,
  code: /^pre$/u,
};

/** Comparison of a post here with its page in the old site. */
export type Comparison = {
  /** Path in the old site's folder. */
  file: string;
  /** Share of the text that both have, 0 to 1; null where one of them has no such page. */
  same: number | null;
  /** Text that only the old page has (`-`) or only ours (`+`), some of it. */
  differences: readonly string[];
  /** Numbers of headings, links, images and blocks of code that differ: `links 3 → 2`. */
  counts: readonly string[];
};

/**
 * Compares each post with its page in a built site, the worst first. Of several posts of one address, one had the page:
 * the others have none.
 */
export function compareSites(site: Site, built: string): Comparison[] {
  const compared = comparedWith(site, built);
  const most = new Map<string, number>();
  for (const { address, same } of compared)
    most.set(address, Math.max(same ?? 0, most.get(address) ?? 0));
  return compared
    .map(({ address, ...each }) =>
      (each.same ?? 0) < (most.get(address) ?? 0)
        ? { file: each.file, same: null, differences: [], counts: [] }
        : each,
    )
    .sort((a, b) => (a.same ?? -1) - (b.same ?? -1));
}

function comparedWith(site: Site, built: string): (Comparison & { address: string })[] {
  return site.documents
    .filter(({ kind, oldAddresses }) => kind === 'post' && oldAddresses.length > 0)
    .map(({ file, text, fields, oldAddresses }) => {
      const page = firstPage(built, site.settings.basePath, oldAddresses);
      const ours = page === null ? null : rendered(text);
      const [address = ''] = oldAddresses;
      if (page === null || ours === null)
        return { address, file, same: null, differences: [], counts: [] };
      const [before, after] = [page, fromHtml(ours, { fragment: true })].map((each) =>
        withoutTitle(each, toText(fields.title)),
      ) as [Nodes, Nodes];
      return { address, file, ...comparePages(before, after) };
    });
}

/** The page at the first of the addresses that a post may have had; the host may have stood in a folder. */
function firstPage(built: string, base: string, addresses: readonly string[]): Nodes | null {
  for (const address of addresses) {
    const page = readBuiltPage(built, base + address) ?? readBuiltPage(built, address);
    if (page !== null) return page;
  }
  return null;
}

/** Some themes put the title where the text is, some posts have it there too; here it stands above it. */
function withoutTitle<T extends Nodes>(node: T, title: string): T {
  if (!('children' in node)) return node;
  const isTitle = (each: Nodes) =>
    each.type === 'element' && TITLE.test(each.tagName) && textOf(each) === textOf(plain(title));
  const children = node.children
    .filter((each) => !isTitle(each))
    .map((each) => withoutTitle(each, title));
  return { ...node, children };
}

/** Our headings are below the title of the page. */
const TITLE = /^h[12]$/u;

function plain(value: string): Nodes {
  return { type: 'text', value };
}

/** A body as HTML; null for one that the gate holds back, of which it tells the reason. */
function rendered(text: string): string | null {
  try {
    return renderMarkdown(text.slice(findFrontMatter(text).bodyStart));
  } catch {
    // The fault that stops the renderer has been told of.
    return null;
  }
}

/** Compares what readers see of two bodies. */
export function comparePages(old: Nodes, ours: Nodes): Omit<Comparison, 'file'> {
  const [before, after] = [textOf(old), textOf(ours)];
  const parts = diff(before, after);
  const common = parts.reduce(
    (sum, [kind, text]) => (kind === diff.EQUAL ? sum + text.length : sum),
    0,
  );
  const all = before.length + after.length;
  const differences = parts
    .filter(([kind]) => kind !== diff.EQUAL)
    .map(([kind, text]) => `${kind === diff.DELETE ? '-' : '+'} ${text.slice(0, SHOWN)}`);
  const counts = Object.entries(COUNTED).flatMap(([name, pattern]) => {
    const [there, here] = [count(old, pattern), count(ours, pattern)];
    return there === here ? [] : [`${name} ${String(there)} → ${String(here)}`];
  });
  return {
    same: all === 0 ? 1 : (2 * common) / all,
    differences: differences.slice(0, MOST),
    counts,
  };
}

const SHOWN = 120;
const MOST = 20;

function count(node: Nodes, pattern: RegExp): number {
  if (!('children' in node)) return 0;
  if (node.type === 'element' && isGutter(node)) return 0;
  // Hugo has a heading for the title of a picture.
  if (node.type === 'element' && node.tagName === 'figcaption' && pattern === COUNTED.headings)
    return 0;
  const isOne =
    node.type === 'element' && pattern.test(node.tagName) && !isApparatus(node) && !isAnchor(node);
  return node.children.reduce((sum, child) => sum + count(child as Nodes, pattern), isOne ? 1 : 0);
}
