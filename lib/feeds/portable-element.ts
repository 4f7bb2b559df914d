import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { isChart, withChartPicture } from '@/lib/html/chart-picture';
import { textOf } from '@/lib/html/text';
import { hasClass } from './has-class';

/**
 * An element of a page said in elements that every reader knows; null where it is nothing there. Its
 * attributes are seen to later.
 */
export function portableElement(element: Element): Element | null {
  const { tagName, children, properties } = element;
  switch (tagName) {
    case 'script':
    case 'style':
    case 'template':
    case 'copy-code':
    // The formula's source, which a reader without MathML would show a second time.
    case 'annotation':
      return null;
    case 'video-embed':
      return videoLink(element);
    case 'ruby':
      return bracketed(element);
    case 'figure':
      return isChart(element) ? withChartPicture(element) : element;
    case 'aside':
      return h('blockquote', children);
    case 'input':
      return h('span', properties.checked === true ? '☑' : '☐');
    case 'p':
      return hasClass(element, 'callout-title') ? h('p', h('strong', children)) : element;
    case 'a':
      return hasClass(element, 'heading-anchor') ? h('span', children) : element;
    // The formula a second time, drawn by a style sheet.
    case 'span':
      return hasClass(element, 'katex-html') ? null : element;
    default:
      return element;
  }
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
