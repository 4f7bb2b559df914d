import type { Element, Properties } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import rehypeSanitize from 'rehype-sanitize';
import { attributeName } from '@/lib/markdown/attribute-name';
import { HTML_COMMENT } from '@/lib/markdown/html-comment';
import { allowedSchemes, sanitizeSchema } from '@/lib/markdown/sanitize-schema';
import type { DroppedFact, LinkFact } from './body-facts';

/** Opening tags, with their attributes; a comment is one piece, so that nothing in it counts. */
const TAG = new RegExp(
  String.raw`${HTML_COMMENT}|<(?<name>[a-z][^\s/>]*)(?<attributes>(?:"[^"]*"|'[^']*'|[^>"']){0,2000})>`,
  'giu',
);

/**
 * Links in a piece of raw HTML, and what of it does not reach the page.
 * @param start offset of the piece in its body
 */
export function htmlFacts(
  html: string,
  start: number,
): { links: LinkFact[]; dropped: DroppedFact[] } {
  const links: LinkFact[] = [];
  const dropped: DroppedFact[] = [];
  for (const found of html.matchAll(TAG)) {
    const { name, attributes = '' } = found.groups ?? {};
    if (name === undefined) continue;
    const range = { start: start + found.index, end: start + found.index + found[0].length };
    const element = readTag(name.toLowerCase(), attributes);
    const { href } = element.properties;
    if (element.tagName === 'a' && typeof href === 'string') links.push({ ...range, href });
    dropped.push(...droppedOf(element).map((what) => ({ ...range, what })));
  }
  return { links, dropped };
}

/** The parser reads attributes; it would not open a `td` outside a table, hence `i`. */
function readTag(tagName: string, attributes: string): Element {
  const [read] = fromHtml(`<i${attributes}>`, { fragment: true }).children;
  const properties = read?.type === 'element' ? read.properties : {};
  return { type: 'element', tagName, properties, children: [] };
}

/** Judges one tag by itself: where it stands is the parser's matter. */
const sanitize = rehypeSanitize({ ...sanitizeSchema, ancestors: {}, required: {} });

/**
 * Lists what of an element does not reach the page, as an editor would write it: the element itself, or attributes,
 * classes and addresses.
 */
export function droppedOf(element: Element): string[] {
  const [kept] = sanitize({ type: 'root', children: [element] }).children;
  if (kept?.type !== 'element') return [`<${element.tagName}>`];
  return Object.entries(element.properties).flatMap(([name, value]) => {
    const left = kept.properties[name];
    if (Array.isArray(value) && name === 'className')
      return value.filter((each) => !asList(left).includes(each)).map((each) => `class="${each}"`);
    if (left !== undefined && left !== null) return [];
    return ADDRESSES.has(name) ? `${name}="${String(value)}"` : attributeName(name);
  });
}

/** Attributes that are dropped for where they lead. */
const ADDRESSES: ReadonlySet<string> = new Set(Object.keys(allowedSchemes));

function asList(value: Properties[string]): readonly (string | number)[] {
  return Array.isArray(value) ? value : [];
}
