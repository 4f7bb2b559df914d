import type { Root } from 'hast';
import { walkElements } from '../walk';

/** Names each checkbox of a task list for assistive technology: the text beside it is no label. */
export function rehypeTaskLabels() {
  return (tree: Root) => {
    walkElements(tree, ({ tagName, properties }) => {
      if (tagName === 'input') properties.ariaLabel = properties.checked ? '已完成' : '未完成';
    });
  };
}
