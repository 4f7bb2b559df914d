import type { Nodes, Parents, Root } from 'mdast';
import { languageOfFence } from '@/lib/markdown/code/fence';
import {
  attributeDefinitions,
  misplacedOn,
  readAttributes,
} from '@/lib/markdown/kramdown/attributes';
import { isDetached, ownerOfList } from '@/lib/markdown/steps/attribute-lists';
import { isContents } from '@/lib/markdown/steps/dialects';
import { SKIP, walk } from '@/lib/markdown/walk';
import type { Edit } from '../source/edit';
import { noFacts, type BodyFacts } from './body-facts';
import { droppedOf, htmlFacts } from './html-facts';
import { passagesOf } from './passages';
import { type Range, rangeOf } from './range';

/**
 * Collects what a body's Markdown tells; `renderedFacts` has the rest.
 * @param tree the body as parsed, before any step of the pipeline
 * @param source the whole file
 */
export function parsedFacts(tree: Root, source: string): BodyFacts {
  const facts = { ...structuredClone(noFacts), ...passagesOf(tree) };
  facts.liquid = (tree.data?.liquid ?? []).map(({ start, end }) => ({ start, end }));
  const definitions = new Map<string, string>();
  // Faults of a named list are told where the list is defined.
  const lists = new Map([...attributeDefinitions(tree).keys()].map((name) => [name, '']));
  walk(tree, (node) => {
    if (node.type === 'definition') definitions.set(node.identifier, node.url);
    return undefined;
  });
  let hasContents = false;
  walk(tree, (node, parent, index) => {
    // The link of @[TOC](目录) is none.
    if (!hasContents && node.type === 'paragraph' && isContents(node, source)) {
      hasContents = true;
      return SKIP;
    }
    const range = rangeOf(node);
    addFact(facts, node, range, definitions);
    if (node.type !== 'attributeList') return undefined;
    const owner = parent && ownerOfList(parent, index);
    const unknown = [
      ...readAttributes(node.value, lists).unknown,
      ...misplacedOn(owner, node.value),
    ].join(' ');
    const detached = parent !== null && isDetached(node, parent, index);
    if (!unknown && !detached) return undefined;
    const edit = detached ? attached(parent, index, range) : null;
    facts.attributes.push({ ...range, unknown, detached, ...(edit && { edit }) });
    return undefined;
  });
  return facts;
}

/**
 * Attaches a list that ends a paragraph: to what blanks part it from, else, in a line of its own, to the
 * paragraph; within quotations and items an editor must see to it.
 */
function attached(parent: Parents, index: number, { start }: Range): Edit | null {
  const [owner, gap] = [parent.children[index - 2], parent.children[index - 1]];
  if (gap?.type !== 'text') return null;
  const blanks = /(?<![ \t])[ \t]*$/u.exec(gap.value)?.[0].length ?? 0;
  if (owner && blanks === gap.value.length)
    return OWNERS.has(owner.type) ? { start: start - blanks, end: start, text: '' } : null;
  const isLast = index === parent.children.length - 1;
  if (parent.type !== 'paragraph' || !isLast || parent.position?.start.column !== 1) return null;
  return { start: start - blanks, end: start, text: '\n' };
}

/** Nodes that an attribute list right behind them must be meant for. */
const OWNERS: ReadonlySet<Nodes['type']> = new Set([
  'link',
  'linkReference',
  'image',
  'imageReference',
]);

function addFact(
  facts: BodyFacts,
  node: Nodes,
  range: Range,
  definitions: ReadonlyMap<string, string>,
): void {
  switch (node.type) {
    case 'image':
      facts.images.push({ ...range, src: node.url, alt: node.alt ?? '', html: false });
      break;
    case 'imageReference': {
      const src = definitions.get(node.identifier);
      if (src !== undefined) facts.images.push({ ...range, src, alt: node.alt ?? '', html: false });
      break;
    }
    case 'link':
      addLink(facts, range, node.url);
      break;
    case 'linkReference': {
      const href = definitions.get(node.identifier);
      if (href !== undefined) addLink(facts, range, href);
      break;
    }
    case 'heading':
      facts.headings.push({ ...range, depth: node.depth });
      break;
    case 'text':
      facts.prose.push(range);
      break;
    case 'code':
      facts.code.push({ ...range, language: languageOfFence(node) });
      break;
    case 'inlineCode':
      facts.code.push({ ...range, language: null });
      break;
    case 'html':
      facts.html.push(range);
      addHtml(facts, node.value, range.start);
      break;
    case 'kramdownExtension':
      if (node.shown) addHtml(facts, node.value, range.start + node.offset);
      break;
    default:
  }
}

function addHtml(facts: BodyFacts, html: string, start: number): void {
  const { links, dropped } = htmlFacts(html, start);
  facts.links.push(...links);
  facts.dropped.push(...dropped);
}

function addLink(facts: BodyFacts, range: Range, href: string): void {
  facts.links.push({ ...range, href });
  const link = { type: 'element' as const, tagName: 'a', properties: { href }, children: [] };
  facts.dropped.push(...droppedOf(link).map((what) => ({ ...range, what })));
}
