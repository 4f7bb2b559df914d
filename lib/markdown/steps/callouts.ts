import type { Element, Root as Hast } from 'hast';
import type { Blockquote, Root, Text } from 'mdast';
import type { Transformer } from 'unified';
import { saidAs } from '@/lib/html/apparatus';
import { isOwnTitle, readMarker, type CalloutMarker } from '../callout-kinds';
import { beginsEscaped } from '../escapes';
import { walk, walkElements } from '../walk';

type VFile = Parameters<Transformer>[1];

/**
 * Sets the line of `> [!NOTE]` apart from the text below it, while there still are lines: before
 * those of Chinese text are joined. `rehypeCallouts` makes it a title.
 */
export function remarkCalloutLines() {
  return (tree: Root, file: VFile) => {
    walk(tree, (node) => {
      if (node.type === 'blockquote') splitMarkerLine(node, String(file));
      return undefined;
    });
  };
}

function splitMarkerLine({ children }: Blockquote, source: string): void {
  const [first] = children;
  if (first?.type !== 'paragraph') return;
  const [marker] = first.children;
  if (marker?.type !== 'text' || !markerOf(marker, source)) return;
  const at = first.children.findIndex(
    (child) => child.type === 'break' || (child.type === 'text' && child.value.includes('\n')),
  );
  const breaking = first.children[at];
  const below = first.children.splice(at < 0 ? first.children.length : at + 1);
  if (breaking?.type === 'text') {
    const end = breaking.value.indexOf('\n');
    below.unshift({ type: 'text', value: breaking.value.slice(end + 1) });
    breaking.value = breaking.value.slice(0, end);
  } else if (breaking) first.children.pop();
  if (below.length > 0) children.splice(1, 0, { type: 'paragraph', children: below });
}

/** The marker that a text begins with; null where there is none, or where it is escaped. */
function markerOf(
  { value, position }: Pick<Text, 'value' | 'position'>,
  source: string,
): CalloutMarker | null {
  const marker = readMarker(value);
  const isText = marker && beginsEscaped(source, position?.start.offset, `[!${marker.name}]`);
  return isText ? null : marker;
}

/**
 * Makes a note of a quotation that begins with a marker; what stands beside the marker is its title. One that folds
 * is what the reader opens and closes.
 */
export function rehypeCallouts() {
  return (tree: Hast, file: VFile) => {
    walkElements(tree, (element) => {
      if (element.tagName === 'blockquote') toCallout(element, String(file));
      return undefined;
    });
  };
}

function toCallout(quotation: Element, source: string): void {
  const title = quotation.children.find((child) => child.type === 'element');
  const text = title?.tagName === 'p' ? title.children[0] : undefined;
  const marker = text?.type === 'text' ? markerOf(text, source) : null;
  if (title === undefined || text?.type !== 'text' || !marker) return;
  text.value = text.value.slice(marker.length);
  const isBare = title.children.length === 1 && text.value.trim() === '';
  // A name that the editor made up is the editor's word, any other the site's.
  if (isOwnTitle(marker.name)) text.value = `${marker.name} ${text.value}`.trimEnd();
  else if (isBare) {
    text.value = marker.title;
    title.data = saidAs('');
  }
  title.properties = { className: ['callout-title'] };
  shape(quotation, title, marker);
}

function shape(quotation: Element, title: Element, { look, fold }: CalloutMarker): void {
  const className = ['callout', `callout-${look}`];
  if (fold === '') {
    quotation.tagName = 'aside';
    quotation.properties = { className, role: 'note' };
    return;
  }
  quotation.tagName = 'details';
  quotation.properties = { className, ...(fold === '+' && { open: true }) };
  title.tagName = 'summary';
}
