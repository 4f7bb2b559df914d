import type { Element, ElementContent, Root, Text } from 'hast';
import { clauseEnds } from '@/lib/chinese/clauses';
import { emWidth } from '@/lib/chinese/em-width';
import { isTitle, NARROWEST_LINE, titleParts, type TitlePart } from '@/lib/chinese/title-parts';
import { textOf } from '@/lib/html/text';
import { titleNodes, titleSpan } from '@/lib/html/title-nodes';
import { SKIP, walkElements } from '../walk';

/**
 * Headings break as titles do (lib/chinese/title-parts.ts): their clauses are boxes, the words of a long
 * one are kept whole. A clause may go across inline elements; one that ends inside of an element goes on
 * to where that ends.
 */
export function rehypeHeadingLines() {
  return (tree: Root) => {
    walkElements(tree, (heading) => {
      if (!/^h[1-6]$/u.test(heading.tagName)) return undefined;
      if (isTitle(textOf(heading))) cutClauses(heading);
      return SKIP;
    });
  };
}

function cutClauses(parent: Element): void {
  const { children } = parent;
  const [only] = children;
  if (children.length === 1 && only?.type === 'element') {
    if (isRunning(only)) cutClauses(only);
    return;
  }
  if (emWidth(wordsOf(parent)) <= NARROWEST_LINE) return;
  const clauses = clausesOf(children);
  parent.children = clauses.length > 1 ? clauses.flatMap(boxed) : cutWords(children);
}

/** The nodes of each clause; a text in which one ends is cut there. What has no width stays with what is before it. */
function clausesOf(nodes: readonly ElementContent[]): ElementContent[][] {
  const ends = clauseEnds(nodes.map(wordsOf).join(''));
  const clauses: ElementContent[][] = [];
  let at = 0;
  let isNew = false;
  const add = (piece: ElementContent, text: string) => {
    const last = clauses.at(-1);
    if (last === undefined || (isNew && text !== '')) clauses.push([piece]);
    else last.push(piece);
    at += text.length;
    isNew = ends.includes(at);
  };
  for (const node of nodes) {
    for (const piece of node.type === 'text' ? cutText(node, at, ends) : [node]) {
      add(piece, wordsOf(piece));
    }
  }
  return clauses;
}

function cutText(node: Text, at: number, ends: readonly number[]): Text[] {
  const within = ends.map((end) => end - at).filter((end) => end > 0 && end < node.value.length);
  return [0, ...within].map((start, index) => ({
    ...node,
    value: node.value.slice(start, within[index]),
  }));
}

/** A clause as a box. A space at either end of that would be lost to a browser: it stands outside. */
function boxed(nodes: ElementContent[]): ElementContent[] {
  const [first, last] = [nodes[0], nodes.at(-1)];
  const before = first?.type === 'text' ? (/^\s+/u.exec(first.value)?.[0] ?? '') : '';
  if (first?.type === 'text') first.value = first.value.slice(before.length);
  const after = last?.type === 'text' ? (/\s+$/u.exec(last.value)?.[0] ?? '') : '';
  if (last?.type === 'text') last.value = last.value.slice(0, last.value.length - after.length);
  return [space(before), titleSpan('clause', cutWords(nodes)), space(after)].filter(
    (node) => node.type !== 'text' || node.value !== '',
  );
}

function space(value: string): Text {
  return { type: 'text', value };
}

/** Keeps the words of a clause whole, where it may be too wide for a line; in one that is all text, brackets too. */
function cutWords(nodes: ElementContent[]): ElementContent[] {
  if (nodes.reduce((sum, node) => sum + emWidth(wordsOf(node)), 0) <= NARROWEST_LINE) return nodes;
  const isWhole = nodes.length === 1;
  return nodes.flatMap((node) => {
    if (node.type === 'text') {
      const parts = titleParts(node.value, isWhole ? NARROWEST_LINE : 0);
      return titleNodes(isWhole ? parts : wordsAlone(parts), (value) => ({ ...node, value }));
    }
    if (node.type === 'element' && isRunning(node)) node.children = cutWords(node.children);
    return [node];
  });
}

/** Gives the parts without boxes of clauses: beside an element a box could part a mark from what it belongs to. */
function wordsAlone(parts: readonly TitlePart[]): TitlePart[] {
  return parts.flatMap((part) => {
    if (typeof part === 'string') return [part];
    // Without boxes the browser leaves the space.
    if ('beside' in part) return [];
    return 'clause' in part ? wordsAlone(part.clause) : [part];
  });
}

/** Whether an element is set as text is. */
function isRunning({ tagName }: Element): boolean {
  return ['a', 'b', 'del', 'em', 'ins', 'mark', 'q', 's', 'span', 'strong', 'u'].includes(tagName);
}

/** The words of a node; the mark of a note takes no place in the line. */
function wordsOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' && node.tagName !== 'sup'
    ? node.children.map(wordsOf).join('')
    : '';
}
