import type { Nodes as HastNodes } from 'hast';
import type { Nodes as MdastNodes, Root } from 'mdast';
import { withoutInvisible } from '@/lib/html/invisible';
import { walk } from '../walk';

/** Fields of a node that a reader, a browser or a later step reads. */
const READ = ['value', 'url', 'alt', 'title'] as const;

/** Takes out the characters that nobody sees, before anything asks what stands beside what. */
export function remarkInvisible() {
  return (tree: Root) => {
    walk(tree, (node) => {
      clean(node);
      return undefined;
    });
  };
}

/** The same in HTML that was parsed: there they may have been written as references, `&#8203;`. */
export function cleanHtml(tree: HastNodes): void {
  walk(tree, (node) => {
    clean(node);
    if (node.type === 'element') {
      for (const [name, value] of Object.entries(node.properties))
        if (typeof value === 'string') node.properties[name] = withoutInvisible(value);
    }
    return undefined;
  });
}

function clean(node: MdastNodes | HastNodes): void {
  const fields = node as Partial<Record<(typeof READ)[number], unknown>>;
  for (const name of READ) {
    const value = fields[name];
    if (typeof value === 'string') fields[name] = withoutInvisible(value);
  }
}
