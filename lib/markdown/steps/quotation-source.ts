import type { Element, Root } from 'hast';
import { walkElements } from '../walk';

/**
 * 出处: a quotation's last paragraph that begins with —— says where it is from, and is set at the end
 * of its line (GB/T 15834—2011, 4.13: after a quotation the dash leads in its author or source).
 */
export function rehypeQuotationSource() {
  return (tree: Root) => {
    walkElements(tree, (element) => {
      if (element.tagName !== 'blockquote') return;
      const paragraphs = element.children.filter((child) => child.type === 'element');
      const last = paragraphs.at(-1);
      if (paragraphs.length > 1 && last && isSource(last))
        last.properties.className = ['quotation-source'];
    });
  };
}

function isSource({ tagName, children: [first] }: Element): boolean {
  return tagName === 'p' && first?.type === 'text' && first.value.startsWith('——');
}
