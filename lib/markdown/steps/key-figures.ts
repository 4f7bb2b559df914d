import type { Element, ElementContent, Root } from 'hast';
import type { VFile } from 'vfile';
import { classesOf, elementsOf } from '@/lib/html/nodes';
import { onlyChild } from '../only-child';
import { SKIP, walkElements } from '../walk';

/** Colon that parts the name of a figure from it: `全年营收：120 亿元`, `Revenue: 120`, but not `https://`, `10:30`. */
const COLON = /[：]|:(?=\s|$)/u;

/** Elements that may be one: numbers before their items say nothing then. */
const LISTS: ReadonlySet<string> = new Set(['ul', 'ol']);

/**
 * A list of the class `figures` is a definition list of key figures, each item its name and what stands behind the
 * colon. One without a colon is reported to the file, and its list stays a list.
 */
export function rehypeKeyFigures() {
  return (tree: Root, file: VFile) => {
    walkElements(tree, (list) => {
      if (!LISTS.has(list.tagName) || !classesOf(list).includes('figures')) return undefined;
      const items = elementsOf(list.children).map((item) => ({ item, parts: partsOf(item) }));
      const odd = items.find(({ parts }) => parts === null);
      if (odd) report(odd.item, file);
      else {
        list.tagName = 'dl';
        const { id } = list.properties;
        list.properties = { className: ['figures'], ...(id ? { id } : {}) };
        list.children = items.flatMap(({ item, parts }) => (parts ? [group(item, parts)] : []));
      }
      return SKIP;
    });
  };
}

/** The name of a figure, and it. */
type Parts = { name: ElementContent[]; figure: ElementContent[] };

function partsOf(item: Element): Parts | null {
  const only = onlyChild(item);
  const children = only?.tagName === 'p' ? only.children : item.children;
  for (const [index, child] of children.entries()) {
    const found = child.type === 'text' ? COLON.exec(child.value) : null;
    if (!found || child.type !== 'text') continue;
    const before = { ...child, value: child.value.slice(0, found.index).trimEnd() };
    const after = { ...child, value: child.value.slice(found.index + 1).trim() };
    const name = [...children.slice(0, index), before];
    const figure = [after, ...children.slice(index + 1)];
    return isSaid(name) && isSaid(figure) ? { name, figure } : null;
  }
  return null;
}

function isSaid(nodes: readonly ElementContent[]): boolean {
  return nodes.some(
    (node) => node.type === 'element' || (node.type === 'text' && node.value.trim() !== ''),
  );
}

function group(item: Element, { name, figure }: Parts): Element {
  const element = (tagName: string, children: ElementContent[]): Element => ({
    ...{ type: 'element', tagName, properties: {}, children },
    ...(item.position && { position: item.position }),
  });
  return element('div', [element('dt', name), element('dd', figure)]);
}

function report(item: Element, file: VFile): void {
  const at = item.position?.start.offset ?? 0;
  const zh = '这一项分不出名称和数字。请用冒号隔开：- 全年营收：120 亿元';
  const en =
    'the name and the figure of this item cannot be told apart. Put a colon between them: - Revenue: 120';
  (file.data.charts ??= []).push({ at, zh, en });
  file.message(`${zh} / ${en}`, item.position, 'yueliang:chart');
}
