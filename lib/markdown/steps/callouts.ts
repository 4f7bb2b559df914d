import type { Element, Root as Hast } from 'hast';
import type { Blockquote, Root } from 'mdast';
import { saidAs } from '@/lib/html/apparatus';
import { walk, walkElements } from '../walk';

/** The five callouts of GitHub (https://docs.github.com/en/get-started/writing-on-github, "Alerts"), by their usual titles. */
const titles: ReadonlyMap<string, string> = new Map([
  ['note', '说明'],
  ['tip', '提示'],
  ['important', '重要'],
  ['warning', '注意'],
  ['caution', '警告'],
]);

/** Marker at a quotation's beginning that makes it a callout. */
export const CALLOUT_MARKER = /^\[!(note|tip|important|warning|caution)\][^\S\n]*/iu;

/**
 * Sets the line of `> [!NOTE]` apart from the text below it, while there still are lines: before
 * those of Chinese text are joined. `rehypeCallouts` makes it a title.
 */
export function remarkCalloutLines() {
  return (tree: Root) => {
    walk(tree, (node) => {
      if (node.type === 'blockquote') splitMarkerLine(node);
      return undefined;
    });
  };
}

function splitMarkerLine({ children }: Blockquote): void {
  const [first] = children;
  if (first?.type !== 'paragraph') return;
  const [marker] = first.children;
  if (marker?.type !== 'text' || !CALLOUT_MARKER.test(marker.value)) return;
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

/** Makes a note of a quotation that begins with a marker; what stands beside the marker is its title. */
export function rehypeCallouts() {
  return (tree: Hast) => {
    walkElements(tree, (element) => {
      if (element.tagName === 'blockquote') toCallout(element);
      return undefined;
    });
  };
}

function toCallout(quotation: Element): void {
  const first = quotation.children.find((child) => child.type === 'element');
  const text = first?.tagName === 'p' ? first.children[0] : undefined;
  if (!first || text?.type !== 'text') return;
  const [marker = '', kind = ''] = CALLOUT_MARKER.exec(text.value) ?? [];
  const usual = titles.get(kind.toLowerCase());
  if (usual === undefined) return;
  text.value = text.value.slice(marker.length);
  if (first.children.length === 1 && text.value.trim() === '') {
    text.value = usual;
    first.data = saidAs('');
  }
  first.properties = { className: ['callout-title'] };
  quotation.tagName = 'aside';
  quotation.properties = { className: ['callout', `callout-${kind.toLowerCase()}`], role: 'note' };
}
