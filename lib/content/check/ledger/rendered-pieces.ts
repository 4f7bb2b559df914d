import type { Element, Nodes, Root } from 'hast';
import { isReference } from '@/lib/html/apparatus';
import { classesOf } from '@/lib/html/nodes';
import { TOC_ID } from '@/lib/markdown/steps/attribute-lists';
import type { Range } from '../body-facts';

/** A piece of text of a rendered body. */
export type Piece = {
  /** Where it stands in the source; what was made on the way, where the text before it stands. */
  at: number;
  /** It. */
  value: string;
};

/** What a rendered body shows. */
export type Page = {
  /** Its text, in the order of the source. */
  pieces: Piece[];
  /** What of the source it shows something else for: lists in whose place there is a table of contents. */
  replaced: Range[];
  /** Its abbreviations, each with what it stands for. */
  abbreviations: Set<string>;
};

/** The source of a formula, as KaTeX keeps it. */
const LATEX = /<annotation[^>]*>([^<]*)</gu;

/** Reads what a rendered body shows. */
export function readPage(tree: Root): Page {
  const page: Page = { pieces: [], replaced: [], abbreviations: new Set() };
  let at = 0;
  const read = (node: Nodes, parent: Element | null) => {
    at = node.position?.start.offset ?? at;
    if (node.type === 'text') page.pieces.push({ at, value: node.value });
    if (node.type === 'raw') page.pieces.push({ at, value: latexOf(node.value) });
    if (node.type === 'element' && isOwn(node, parent, page)) {
      if (isNamelessCard(node)) page.pieces.push({ at, value: String(node.properties.href) });
      for (const child of node.children) read(child, node);
    }
    if (node.type === 'root') for (const child of node.children) read(child, null);
  };
  read(tree, null);
  page.pieces.sort((a, b) => a.at - b.at);
  return page;
}

/** Whether the text in an element is the editor's, and written where the page has it. */
function isOwn(element: Element, parent: Element | null, page: Page): boolean {
  const { data, tagName, properties, position } = element;
  if (properties.id === TOC_ID && position)
    page.replaced.push({
      start: position.start.offset ?? 0,
      end: position.end.offset ?? 0,
    });
  if (tagName === 'abbr') page.abbreviations.add(abbreviation(element));
  if (data?.text === '' || isReference(element)) return false;
  if (properties.dataFootnoteBackref !== undefined || properties.id === 'footnote-label')
    return false;
  // What is made of the title of a picture or of code.
  return tagName !== 'figcaption' || !!position || !parent || classesOf(parent).includes('media');
}

function abbreviation({ properties, children: [text] }: Element): string {
  return abbreviationKey(text?.type === 'text' ? text.value : '', String(properties.title));
}

/** Names an abbreviation and what it stands for. */
export function abbreviationKey(label: string, title: string): string {
  return `${label}\n${title}`;
}

/** Whether an element is the card of a video that has the address for its name. */
function isNamelessCard(element: Element): boolean {
  return classesOf(element).includes('video-card') && element.children.length === 1;
}

function latexOf(html: string): string {
  return [...html.matchAll(LATEX)]
    .map(([, latex = '']) => latex.replace(/&[#\w]+;/gu, ''))
    .join('');
}
