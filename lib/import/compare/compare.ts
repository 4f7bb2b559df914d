import diff from 'fast-diff';
import type { Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { findFrontMatter } from '@/lib/content/source/front-matter-block';
import { renderMarkdown } from '@/lib/markdown/pipeline';
import type { Site } from '../model';
import { readBuiltPage } from './built-page';

/** What a body holds besides its text. */
const COUNTED = { headings: /^h[1-6]$/u, links: /^a$/u, images: /^img$/u, code: /^pre$/u };

/** How a post here compares with its page in the old site. */
export type Comparison = {
  /** Path in the old site's folder. */
  file: string;
  /** Share of the text that both have, 0 to 1; null where the old site has no such page. */
  same: number | null;
  /** Text that only the old page has (`-`) or only ours (`+`), some of it. */
  differences: readonly string[];
  /** Numbers of headings, links, images and blocks of code that differ: `links 3 → 2`. */
  counts: readonly string[];
};

/** Compares each post with its page in a built site, the worst first. */
export function compareSites(site: Site, built: string): Comparison[] {
  return site.documents
    .filter(({ kind, oldAddresses }) => kind === 'post' && oldAddresses.length > 0)
    .map(({ file, text, oldAddresses }) => {
      const [address = ''] = oldAddresses;
      const page =
        readBuiltPage(built, site.settings.basePath + address) ?? readBuiltPage(built, address);
      if (page === null) return { file, same: null, differences: [], counts: [] };
      return {
        file,
        ...comparePages(
          page,
          fromHtml(renderMarkdown(text.slice(findFrontMatter(text).bodyStart)), { fragment: true }),
        ),
      };
    })
    .sort((a, b) => (a.same ?? -1) - (b.same ?? -1));
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

const UNSEEN: ReadonlySet<string> = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'annotation',
]);

/** The visible text without its spaces; signs that either side sets as it likes are one. */
function textOf(node: Nodes): string {
  return visible(node)
    .normalize('NFC')
    .replaceAll(/[“”„]/gu, '"')
    .replaceAll(/[‘’]/gu, "'")
    .replaceAll(/[–—]/gu, '-')
    .replaceAll(/-+/gu, '-')
    .replaceAll('…', '...')
    .replaceAll(/[\s\u200B\uFEFF\u21A9\uFE0E]+/gu, '');
}

function visible(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  if (node.type === 'element' && (UNSEEN.has(node.tagName) || isApparatus(node.properties)))
    return '';
  return node.children.map((child) => visible(child as Nodes)).join('');
}

/** What a site adds: the ways back from notes, anchors of headings, what is said to screen readers alone. */
function isApparatus(properties: Record<string, unknown>): boolean {
  const names = [properties.className].flat().map(String);
  return (
    properties.dataFootnoteBackref !== undefined ||
    properties.ariaHidden === 'true' ||
    names.some((name) =>
      /^(?:reversefootnote|sr-only|anchor|header-anchor|heading-anchor)$/u.test(name),
    )
  );
}

function count(node: Nodes, pattern: RegExp): number {
  if (!('children' in node)) return 0;
  const own =
    node.type === 'element' && pattern.test(node.tagName) && !isApparatus(node.properties) ? 1 : 0;
  return node.children.reduce((sum, child) => sum + count(child as Nodes, pattern), own);
}
