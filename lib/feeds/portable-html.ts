import type { Element, ElementContent, Properties } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { isChart, withChartPicture } from '@/lib/html/chart-picture';
import { isFormula } from '@/lib/html/formula-text';
import { textOf } from '@/lib/html/text';
import type { Locale } from '@/lib/site';
import { portableFormula } from './portable-formula';
import { withQuotationMarks } from './quotation-marks';
import { inSmallFigures, isSide } from './small-figures';

/**
 * Readies the HTML of a page for where neither our style sheet nor our script is: what only these
 * give a meaning is said in plain elements, and every address is absolute.
 * @param html a body as `readBody` gives it
 * @param base URL of its article
 * @param locale locale of the page
 */
export function portableHtml(html: string, base: string, locale: Locale): string {
  const tree = fromHtml(html, { fragment: true });
  const quoted = withQuotationMarks(tree.children as ElementContent[], locale);
  tree.children = portable(quoted, base);
  return toHtml(tree);
}

function portable(nodes: readonly ElementContent[], base: string): ElementContent[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return [node];
    return node.type === 'element' ? portableNode(node, base) : [];
  });
}

function portableNode(node: Element, base: string): ElementContent[] {
  const element = portableElement(node);
  if (element === null) return [];
  const children = portable(element.children, base);
  const { tagName } = element;
  const properties = portableAttributes(element, base);
  return isTransparent(tagName, properties)
    ? children
    : [{ type: 'element', tagName, properties, children }];
}

/** Tells whether an element is nothing without its class. */
function isTransparent(tagName: string, properties: Element['properties']): boolean {
  return ['span', 'div', 'section'].includes(tagName) && Object.keys(properties).length === 0;
}

/** Attributes that mean something by themselves. */
const KEPT = new Set([
  ...['href', 'src', 'poster', 'cite', 'alt', 'title', 'width', 'height', 'lang', 'dir'],
  'translate',
  ...['dateTime', 'colSpan', 'rowSpan', 'start', 'reversed', 'value', 'controls', 'open'],
]);

/** Attributes that are addresses. */
const ADDRESSES = new Set(['href', 'src', 'poster', 'cite']);

/** Class of a column's alignment in a page; where there is no style sheet, a style says it. */
const ALIGNMENT = /^align-(?<side>left|center|right)$/u;

/**
 * The attributes of an element that mean something without our style sheet and script.
 * @param base URL that addresses are relative to
 */
function portableAttributes(element: Element, base: string): Properties {
  const kept = Object.entries(element.properties).flatMap(([name, value]) => {
    if (!KEPT.has(name)) return [];
    if (!ADDRESSES.has(name) || typeof value !== 'string') return [[name, value]];
    return URL.canParse(value, base) ? [[name, new URL(value, base).href]] : [];
  });
  const side = alignment(element);
  return Object.fromEntries(side ? [...kept, ['style', `text-align:${side}`]] : kept) as Properties;
}

function alignment({ properties }: Element): string | undefined {
  return [properties.className]
    .flat()
    .map((name) => ALIGNMENT.exec(String(name))?.groups?.side)
    .find(Boolean);
}

/** Whether an element is of a class. */
function hasClass({ properties }: Element, name: string): boolean {
  return [properties.className].flat().includes(name);
}

/**
 * An element of a page said in elements that every reader knows; null where it is nothing there. Its
 * attributes are seen to later.
 */
function portableElement(element: Element): Element | null {
  const { tagName, children, properties } = element;
  if (isFormula(element)) return portableFormula(element);
  switch (tagName) {
    case 'script':
    case 'style':
    case 'template':
    case 'copy-code':
      return null;
    case 'video-embed':
      return videoLink(element);
    case 'ruby':
      return bracketed(element);
    case 'figure':
      return isChart(element) ? withChartPicture(element) : element;
    case 'aside':
      return h('blockquote', children);
    // What cleans HTML by default takes this for nothing, and 100 struck out before 90 is 10090
    // (findings/sanitize-html-struck-figures.sh).
    case 'del':
      return struck(element);
    case 'input':
      return h('span', properties.checked === true ? '☑' : '☐');
    case 'sub':
    case 'sup':
      return inOneCharacterEach(element);
    case 'p':
      return hasClass(element, 'callout-title') ? h('p', h('strong', children)) : element;
    case 'a':
      return hasClass(element, 'heading-anchor') ? h('span', children) : element;
    default:
      return element;
  }
}

/**
 * Writes the figures of a power or an index in characters of their own: programs that make plain text of a feed leave
 * the words of `<sup>` in the line, and 10⁹ was 109 (html2text). Other words stay as they are.
 */
function inOneCharacterEach(element: Element): Element {
  const [only, ...more] = element.children;
  if (only?.type !== 'text' || more.length > 0 || !isSide(element.tagName)) return element;
  const figures = inSmallFigures(only.value, element.tagName);
  return figures === null ? element : h('span', figures);
}

/** Says what is struck out without the attributes that only a change has. */
function struck({
  properties: { cite: _, dateTime: __, ...properties },
  ...element
}: Element): Element {
  return { ...element, tagName: 's', properties };
}

/** Puts brackets around how a character is pronounced, for a reader that does not know ruby: 月（yuè）. */
function bracketed(ruby: Element): Element {
  const children = ruby.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child];
    if (child.tagName === 'rt') return [h('rp', '（'), child, h('rp', '）')];
    return child.tagName === 'rp' ? [] : [child];
  });
  return { ...ruby, children };
}

/** A card for a film is a link to it: its site, and its title where it has one. */
function videoLink(card: Element): Element {
  const link = card.children.find((child) => child.type === 'element');
  const words = link?.children.map(textOf) ?? [];
  return h('p', h('a', { href: link?.properties.href as string }, words.reverse().join('：')));
}
