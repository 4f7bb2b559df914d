import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';

/** Elements that part what is around them where there is no style sheet. */
const PARTING =
  /^(?:article|aside|blockquote|body|br|caption|dd|details|dialog|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|html|img|input|legend|li|main|nav|ol|option|p|pre|section|select|summary|table|t[dhr]|tbody|tfoot|thead|title|ul)$/u;

/** Elements whose text is nobody's to read. */
const UNREAD = /^(?:head|script|style|svg|template|math)$/u;

/** Elements in which words may be of several elements: running text, a date. */
const isWhole = (element: Element) => element.tagName === 'time' || hasClass(element, ['prose']);

/** Elements that are pieces of words: those of titles, and what a search has marked. */
const isPiece = (element: Element) =>
  element.tagName === 'mark' || hasClass(element, ['clause', 'word']);

/** Letters and figures; marks and spaces keep words apart. */
const [WORD_START, WORD_END] = [/^[\p{L}\p{N}]/u, /[\p{L}\p{N}]$/u];

/** The text of an element, or where there is none between its blocks, its first and its last. */
type Edges = { start: string; end: string };

/**
 * Finds where words run together that only a style sheet keeps apart: text browsers, readers' modes and whoever copies
 * read 12:00357字. Flex boxes and grids do not show a space between what they hold.
 * @param html a page, or a part of one
 * @returns the ends of two elements around each such place, with | between them
 */
export function runTogether(html: string): string[] {
  const found: string[] = [];
  const edgesOf = (node: Element): Edges | null => {
    if (UNREAD.test(node.tagName)) return null;
    if (isWhole(node)) return toEdges(toString(node));
    const within = edgesWithin(node);
    return PARTING.test(node.tagName) ? { start: '', end: '' } : within;
  };
  const edgesWithin = ({ children }: Element | Root): Edges | null => {
    let first: Edges | null = null;
    let before: (Edges & { isText: boolean }) | null = null;
    for (const child of children) {
      if (child.type !== 'text' && child.type !== 'element') continue;
      const isText = child.type === 'text' || isPiece(child);
      const edges = child.type === 'text' ? toEdges(child.value) : edgesOf(child);
      if (edges === null) continue;
      if (before && !isText && !before.isText && meet(before.end, edges.start))
        found.push(`${before.end}|${edges.start}`);
      first ??= edges;
      before = { ...edges, isText };
    }
    return first && before && { start: first.start, end: before.end };
  };
  edgesWithin(fromHtml(html, { fragment: true }));
  return found;
}

const toEdges = (text: string): Edges | null => (text === '' ? null : { start: text, end: text });

const meet = (before: string, after: string) => WORD_END.test(before) && WORD_START.test(after);

function hasClass({ properties: { className } }: Element, names: readonly string[]): boolean {
  return Array.isArray(className) && className.some((name) => names.includes(String(name)));
}
