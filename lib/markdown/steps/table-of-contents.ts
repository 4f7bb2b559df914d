import type { Element, ElementContent, Parents, Root } from 'hast';
import { h } from 'hastscript';
import { saidAs } from '@/lib/html/apparatus';
import { textOf } from '@/lib/html/text';
import { walkElements } from '../walk';
import { TOC_ID } from './attribute-lists';

/**
 * Fills the list that `{:toc}` or `[TOC]` marks with links to the headings; those of class `no_toc` are left out. Where
 * there are none, `[TOC]` is nothing.
 */
export function rehypeTableOfContents() {
  return (tree: Root) => {
    const lists: { list: Element; parent: Parents | null }[] = [];
    const headings: Element[] = [];
    walkElements(tree, (element, parent) => {
      if (element.properties.id === TOC_ID) lists.push({ list: element, parent });
      if (/^h[1-6]$/u.test(element.tagName) && isListed(element)) headings.push(element);
    });
    for (const { list, parent } of lists) {
      // A list of kramdown stays, empty and unseen: it tells lib/content/body/losses what became of its words.
      const isNothing =
        headings.length === 0 && !list.children.some(({ type }) => type === 'element');
      if (isNothing) parent?.children.splice(parent.children.indexOf(list), 1);
      list.children = entries(headings, list.tagName);
      if (headings.length === 0) list.properties.hidden = true;
      list.data = saidAs('');
    }
  };
}

function isListed({ properties: { id, className } }: Element): boolean {
  return id !== 'footnote-label' && !(Array.isArray(className) && className.includes('no_toc'));
}

/** One level of entries: a heading that is deeper than the first begins a list inside the one before. */
function entries(headings: readonly Element[], tagName: string): ElementContent[] {
  const items: Element[] = [];
  for (let at = 0, first = headings[at]; first; first = headings[at]) {
    let end = at + 1;
    for (let next = headings[end]; next && next.tagName > first.tagName; next = headings[end])
      end += 1;
    const below = entries(headings.slice(at + 1, end), tagName);
    const list = below.length > 0 ? [h(tagName, below)] : [];
    items.push(h('li', [link(first), ...list]));
    at = end;
  }
  return items;
}

function link(heading: Element): Element {
  const href = `#${String(heading.properties.id)}`;
  return h('a', { href }, textOf(heading));
}
