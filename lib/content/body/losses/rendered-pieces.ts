import type { Element, ElementContent, Nodes, Root } from 'hast';
import { isReference } from '@/lib/html/apparatus';
import { classesOf } from '@/lib/html/nodes';
import { TOC_ID } from '@/lib/markdown/steps/attribute-lists';
import { type Range, rangeOf } from '../range';
import { PLAYERS } from './html-reader';
import { hasLetters } from './letters';

/** A piece of text of a rendered body. */
export type Piece = {
  /** Offset in the source; of what was made on the way, that of the text before it. */
  at: number;
  /** The text. */
  value: string;
  /** Whether it is in a note, whose place is the end. */
  isNote: boolean;
};

/** Text that a rendered body shows. */
export type Page = {
  /** Its text, in the order of the source. */
  pieces: Piece[];
  /** The same in its own order. */
  shown: readonly Piece[];
  /** Ranges of the source for which it shows something else: lists in whose place there is a table of contents. */
  replaced: Range[];
  /** Its abbreviations, each with what it stands for. */
  abbreviations: Set<string>;
  /** Beginnings of the notes that it has. */
  notes: Set<number>;
  /** Its links in which there is nothing to be seen. */
  emptyLinks: Range[];
  /** Its pictures in a line, each with what was to be its caption. */
  captioned: (Range & { caption: string })[];
};

/** The source of a formula, as KaTeX keeps it. */
const LATEX = /<annotation[^>]*>([^<]*)</gu;

/** Reads what a rendered body shows. */
export function readPage(tree: Root): Page {
  const page: Page = {
    ...{
      pieces: [],
      shown: [],
      replaced: [],
      abbreviations: new Set(),
      notes: new Set(),
      emptyLinks: [],
      captioned: [],
    },
  };
  const links: Element[] = [];
  let at = 0;
  let isNote = false;
  const add = (value: string) => page.pieces.push({ at, value, isNote });
  const read = (node: Nodes, parent: Element | null) => {
    at = node.position?.start.offset ?? at;
    if (node.type === 'text') add(node.value);
    if (node.type === 'raw') add(latexOf(node.value));
    if (node.type === 'element' && isOwn(node, parent, page)) {
      if (node.tagName === 'li' && parent?.tagName === 'ol') page.notes.add(at);
      if (isLink(node)) links.push(node);
      if (node.tagName === 'img' && node.position) page.captioned.push(...captionOf(node));
      if (isNamelessCard(node)) add(String(node.properties.href));
      isNote ||= node.properties.dataFootnotes !== undefined;
      for (const child of node.children) read(child, node);
    }
    if (node.type === 'root') for (const child of node.children) read(child, null);
  };
  read(tree, null);
  page.emptyLinks = emptyLinks(links);
  return { ...page, shown: page.pieces, pieces: page.pieces.toSorted((a, b) => a.at - b.at) };
}

function isLink({ tagName, properties, position }: Element): boolean {
  return tagName === 'a' && !!position && properties.href !== undefined;
}

/** Links with neither text nor a picture; one that nothing closes is opened again for each block that follows. */
function emptyLinks(links: readonly Element[]): Range[] {
  const isSeen = (link: Element) => !link.children.every(isEmpty);
  const seen = new Set(links.filter(isSeen).map((link) => rangeOf(link).start));
  return links.map(rangeOf).filter(({ start }) => !seen.has(start));
}

function isEmpty(node: ElementContent): boolean {
  if (node.type === 'text') return node.value.trim() === '';
  if (node.type !== 'element') return node.type === 'comment';
  return !SEEN.has(node.tagName) && node.children.every(isEmpty);
}

/** The words in quotes behind a picture's address, where no figure shows them; those of its description tell no more. */
function captionOf(image: Element) {
  const { title, alt } = image.properties;
  const isTold = typeof title === 'string' && hasLetters(title) && title !== alt;
  return isTold ? [{ ...rangeOf(image), caption: title }] : [];
}

/** Elements that show something without text. */
const SEEN: ReadonlySet<string> = new Set(['img', 'svg', 'video', 'audio', 'iframe', 'input']);

/** Whether the text in an element is the editor's, and written where the page has it. */
function isOwn(element: Element, parent: Element | null, page: Page): boolean {
  const { data, tagName, properties, position } = element;
  if (properties.id === TOC_ID && position)
    page.replaced.push({
      start: position.start.offset ?? 0,
      end: position.end.offset ?? 0,
    });
  if (tagName === 'abbr') page.abbreviations.add(abbreviation(element));
  if (data?.text === '' || isReference(element) || PLAYERS.has(tagName)) return false;
  if (properties.dataFootnoteBackref !== undefined || properties.id === 'footnote-label')
    return false;
  // A caption without a position was made of the title of a picture or of code.
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
