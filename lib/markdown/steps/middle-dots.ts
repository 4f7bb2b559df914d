import type { Element, ElementContent, Parents, Root, Text } from 'hast';
import { toString } from 'hast-util-to-string';
import { classesOf, styled, textNode } from '@/lib/html/nodes';
import { titleSpan } from '@/lib/html/title-nodes';
import { SKIP, walk } from '../walk';
import { HEADING, isInline, VERBATIM } from './text-runs';

/** A dot between the parts of a name, or of a list, and the character before it. */
const DOTTED = /([^\s·] ?·+)/u;

/** The same where the two are not in one element. */
const BEFORE = /[^\s·] ?$/u;
const DOTS = /^ ?·+/u;

/** No line begins with ·, as browsers let it: it is kept with the character before it (components/prose/headings.css). */
export function rehypeMiddleDots() {
  return (tree: Root) => {
    walk(tree, (node) => {
      if (node.type === 'element' && isLeftAlone(node)) return SKIP;
      if ('children' in node && !isHeld(node)) holdAcross(node);
      return undefined;
    });
    walk(tree, (node, parent, index) => {
      if (node.type === 'element' && isLeftAlone(node)) return SKIP;
      if (node.type !== 'text' || !parent || !isDotted(node.value)) return undefined;
      const pieces = node.value
        .split(new RegExp(DOTTED, 'gu'))
        .filter((piece) => piece !== '')
        .map((piece) => {
          const text = pieceOf(node, piece);
          return isDotted(piece) ? titleSpan('word', [text]) : text;
        });
      parent.children.splice(index, 1, ...pieces);
      return index + pieces.length;
    });
  };
}

function isDotted(text: string): boolean {
  return text.includes('·') && DOTTED.test(text);
}

function isLeftAlone({ tagName }: Element): boolean {
  return VERBATIM.has(tagName) || HEADING.test(tagName);
}

function isHeld(node: Parents): boolean {
  return node.type === 'element' && classesOf(node).includes('held');
}

/**
 * Holds a dot and what is before it together where an element ends or begins between them: an element around both does
 * not keep a line from ending there. Chromium 156 asks every element that begins or ends there whether a line may end,
 * and not the one around them all (https://drafts.csswg.org/css-text-4/#line-break-details): so what may be broken in
 * them is marked instead.
 */
function holdAcross(parent: Parents): void {
  const children = parent.children as ElementContent[];
  for (let at = 1; at < children.length; at += 1) {
    const [before, after] = children.slice(at - 1, at + 1);
    if (!before || !after || !isInLine(before) || !isInLine(after)) continue;
    const end = DOTS.exec(toString(after))?.[0].length;
    const start = end === undefined ? -1 : toString(before).search(BEFORE);
    if (start === -1 || end === undefined) continue;
    const [first, kept] = before.type === 'text' ? cut(before, start) : [null, before];
    const [dots, rest] = after.type === 'text' ? cut(after, end) : [after, null];
    if (kept.type === 'element') freeStart(kept);
    if (dots.type === 'element') freeRest(dots, end);
    const within = kept.type === 'element' && isHeld(kept) ? kept.children : [kept];
    const held = span('held', [...within, dots]);
    const pieces: (ElementContent | null)[] = [first, held, rest];
    children.splice(at - 1, 2, ...pieces.filter(isSomething));
    at = children.indexOf(held);
  }
}

/** Lets all of an element be broken but its last character. */
function freeStart(element: Element): void {
  const before = element.children.slice(0, -1);
  const last = element.children.at(-1);
  if (last?.type === 'element') freeStart(last);
  if (last?.type === 'element' && classesOf(last).includes('free')) {
    element.children = [...before, ...last.children];
    return;
  }
  if (isHeld(element) || (last?.type !== 'text' && last?.type !== 'element')) return;
  const [start, end] = last.type === 'text' ? cut(last, last.value.search(BEFORE)) : [null, last];
  const free = [...before, start].filter(isSomething);
  element.children = [...(free.length > 0 ? [span('free', free)] : []), end];
}

/** Lets all of an element be broken but the dots that it begins with. */
function freeRest(element: Element, length: number): void {
  const [first, ...others] = element.children;
  if (first?.type !== 'text') return;
  const [dots, start] = cut(first, length);
  const free = [start, ...others].filter(isSomething);
  element.children = [dots, ...(free.length > 0 ? [span('free', free)] : [])];
}

function span(name: 'held' | 'free', children: ElementContent[]): Element {
  return styled('span', null, children, { className: [name] });
}

function isSomething(node: ElementContent | null): node is ElementContent {
  return node !== null && (node.type !== 'text' || node.value !== '');
}

/** Whether a node is in a line of text: of two texts side by side there are none. */
function isInLine(node: ElementContent): node is Element | Text {
  return node.type === 'text' || (node.type === 'element' && isInline(node));
}

function cut(text: Text, at: number): [Text, Text] {
  return [pieceOf(text, text.value.slice(0, at)), pieceOf(text, text.value.slice(at))];
}

/** A piece of a text, where that was written. */
function pieceOf({ position }: Text, value: string): Text {
  return { ...textNode(value), position };
}
