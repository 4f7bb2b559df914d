import type { Element, ElementContent, Properties, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';

/** Attributes that say what an editor wrote; of the classes those that may be written. */
const KEPT = [
  'href',
  'src',
  'alt',
  'title',
  'width',
  'height',
  'id',
  'lang',
  'cite',
  'start',
  'checked',
];
const CLASSES = new Set<unknown>(['lead', 'small', 'center', 'right', 'no_toc']);

/** Elements of ours around what kramdown has by itself. */
const WRAPPERS = new Set(['table-region', 'heading-anchor', 'clause', 'word', 'held', 'free']);

/** Tags of blocks, between which white space says nothing. */
const BLOCKS =
  /\s*(<\/?(?:p|div|ul|ol|li|dl|dt|dd|table|thead|tbody|tfoot|tr|td|th|blockquote|h[1-6]|pre|hr|notes|figure|details|summary|br)\b[^>]*>)\s*/gu;

const HAN = '[\\p{Script=Han}\\u3000-\\u303F\\uFF01-\\uFF60]';
const BESIDE_HAN = new RegExp(String.raw`(?<=${HAN})\s+|\s+(?=${HAN})`, 'gu');

/** Levels out how HTML may be spelt, and what is apparatus: what is left is how the Markdown was read. */
export function level(html: string): string {
  const tree: Root = { type: 'root', children: fromHtml(html, { fragment: true }).children };
  tree.children = (tree.children as ElementContent[]).flatMap(levelNode);
  return toHtml(tree, { characterReferences: { useNamedReferences: true } })
    .replaceAll('\u00A0', ' ')
    .replaceAll(BESIDE_HAN, '')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(BLOCKS, '$1')
    .replaceAll(/<p><\/p>/gu, '')
    .trim();
}

function levelNode(node: ElementContent): ElementContent[] {
  if (node.type === 'comment') return [];
  if (node.type !== 'element') return [node];
  const { tagName } = node;
  const classes = classesOf(node);
  if (tagName === 'copy-code' || classes.includes('reversefootnote')) return [];
  if (classes.includes('data-footnote-backref') || ['colgroup', 'wbr'].includes(tagName)) return [];
  if (classes.some((name) => name === 'math' || name === 'math-block')) return [formula(node)];
  if (isNotes(node)) return [element('notes', {}, childrenOf(findList(node)))];
  if (tagName === 'sup' && toHtml(node).includes('fn'))
    return [element('sup', {}, [text(toString(node))])];
  const children = childrenOf(node);
  if (classes.some((name) => WRAPPERS.has(name)) || tagName === 'label') return children;
  if (tagName === 'figure' && classes.includes('code')) return children;
  const name = tagName === 'figure' ? 'p' : tagName;
  return [element(name, propertiesOf(node, classes), children)];
}

function propertiesOf({ tagName, properties }: Element, classes: readonly string[]): Properties {
  const kept: Properties = {};
  const { dataImage } = properties;
  const source = typeof dataImage === 'string' ? { src: decodeURIComponent(dataImage) } : {};
  const written: Properties = { ...properties, ...source };
  for (const name of KEPT) if (written[name] !== undefined) kept[name] = written[name];
  if (typeof kept.href === 'string') kept.href = encodeURI(decodeURI(kept.href));
  const align = /text-align: (\w+)/u.exec(String(properties.style))?.[1];
  const aligned =
    classes.find((name) => name.startsWith('align-'))?.slice('align-'.length) ?? align;
  if (aligned !== undefined) kept.align = aligned;
  const language = tagName === 'code' && classes.find((name) => name.startsWith('language-'));
  const known = classes.filter((name) => CLASSES.has(name)).sort();
  if (language) known.push(language);
  if (known.length > 0) kept.className = known;
  if (tagName === 'em' || tagName === 'p') delete kept.lang;
  return kept;
}

function formula(node: Element): ElementContent {
  const latex = /<annotation[^>]*>(.*?)<\/annotation>/su.exec(toHtml(node))?.[1] ?? '';
  return text(node.tagName === 'div' ? `\\[${latex}\\]` : `\\(${latex}\\)`);
}

function isNotes(node: Element): boolean {
  return classesOf(node).includes('footnotes') || node.properties.dataFootnotes !== undefined;
}

function findList(node: Element): Element {
  const list = node.children.find((child) => child.type === 'element' && child.tagName === 'ol');
  return list?.type === 'element' ? list : node;
}

function childrenOf({ children }: Element): ElementContent[] {
  return children
    .flatMap(levelNode)
    .map((child) =>
      child.type === 'element' &&
      child.tagName === 'li' &&
      typeof child.properties.id === 'string' &&
      child.properties.id.startsWith('fn')
        ? { ...child, properties: {} }
        : child,
    );
}

function classesOf({ properties: { className } }: Element): string[] {
  return Array.isArray(className) ? className.map(String) : [];
}

function element(tagName: string, properties: Properties, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
