import type { PhrasingContent, Root } from 'mdast';
import { SKIP, walk } from '../walk';

/**
 * Marks the abbreviations that the document defines (`*[HTML]: Hypertext Markup Language`) wherever
 * they stand as words, and takes out the definitions.
 */
export function remarkAbbreviations() {
  return (tree: Root) => {
    const titles = takeDefinitions(tree);
    if (titles.size === 0) return;
    const pattern = patternOf([...titles.keys()]);
    walk(tree, (node, parent, index) => {
      if (node.type === 'link' || node.type === 'heading') return SKIP;
      if (node.type !== 'text' || !parent) return undefined;
      const pieces = node.value.split(pattern);
      if (pieces.length === 1) return undefined;
      const children = pieces.map((value): PhrasingContent => {
        const title = titles.get(value);
        return title === undefined
          ? { type: 'text', value, position: node.position }
          : { type: 'abbreviation', value, title };
      });
      parent.children.splice(index, 1, ...(children as never[]));
      return index + children.length;
    });
  };
}

function takeDefinitions(tree: Root): Map<string, string> {
  const titles = new Map<string, string>();
  walk(tree, (node, parent, index) => {
    if (node.type !== 'abbreviationDefinition' || !parent) return undefined;
    titles.set(node.label, node.value);
    parent.children.splice(index, 1);
    return index;
  });
  titles.delete('');
  return titles;
}

/** The longest first; a Latin abbreviation ends at whatever is no Latin letter or digit, Han too. */
function patternOf(labels: string[]): RegExp {
  const escaped = labels
    .sort((a, b) => b.length - a.length)
    .map((label) => label.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
    .map((label) => (/^[\p{Script=Latin}\p{Nd}]/u.test(label) ? `(?<!${WORD})${label}` : label))
    .map((label) => (/[\p{Script=Latin}\p{Nd}]$/u.test(label) ? `${label}(?!${WORD})` : label));
  return new RegExp(`(${escaped.join('|')})`, 'u');
}

const WORD = String.raw`[\p{Script=Latin}\p{Nd}]`;
