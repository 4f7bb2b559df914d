import type { Root } from 'hast';
import { walkElements } from '../walk';

/**
 * Marks a link whose text is its address with `class="url"`: it may break anywhere, so that it opens
 * no gap in a justified line, and is not spelt out a second time on paper.
 */
export function rehypeBareUrls() {
  return (tree: Root) => {
    walkElements(tree, ({ tagName, properties, children: [text] }) => {
      if (tagName !== 'a' || text?.type !== 'text') return;
      const { href, className } = properties;
      if (
        /^(?:https?:\/\/|www\.)/iu.test(text.value) &&
        String(href).endsWith(encodeURI(text.value))
      )
        properties.className = [...[className ?? []].flat().map(String), 'url'];
    });
  };
}
