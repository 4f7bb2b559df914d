import type { ElementContent } from 'hast';
import { textNode } from '@/lib/html/nodes';
import { MARKS_OF } from '@/lib/script-conversion/quotes';
import type { Locale } from '@/lib/site';

/**
 * Writes the marks of quotations in `q` out, which a browser adds by itself and what makes text of HTML leaves out
 * (findings/quotes-of-q.sh): 他说<q>没有</q> without them means that he did not say it.
 * @param nodes parts of a page
 * @param locale locale whose marks they get; a quotation within another has the inner ones
 */
export function withQuotationMarks(
  nodes: readonly ElementContent[],
  locale: Locale,
  depth = 0,
): ElementContent[] {
  return nodes.map((node) => {
    if (node.type !== 'element') return node;
    const isQuotation = node.tagName === 'q';
    const children = withQuotationMarks(node.children, locale, isQuotation ? depth + 1 : depth);
    if (!isQuotation) return { ...node, children };
    const marks = MARKS_OF[locale].slice(depth % 2 === 0 ? 0 : 2);
    const [open = '', close = ''] = marks;
    const written = [textNode(open), ...children, textNode(close)];
    // A source is an attribute of quotations alone.
    const own = Object.entries(node.properties).filter(([name]) => name !== 'cite');
    return { ...node, tagName: 'span', properties: Object.fromEntries(own), children: written };
  });
}
