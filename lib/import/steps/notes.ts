import { walk } from '@/lib/markdown/walk';
import type { BodyEdit, BodyStep } from '../bodies/body-step';

/** Links to footnotes, and to where they are referred to, by the ids that kramdown and goldmark give them. */
export const notes: BodyStep = {
  name: 'notes',
  open: () => ({
    edits: ({ text, tree }) => {
      if (!/#fn(?:ref)?:/u.test(text)) return [];
      const edits: BodyEdit[] = [];
      walk(tree(), (node) => {
        const start = node.position?.start.offset ?? 0;
        if (node.type !== 'link' && node.type !== 'definition') return undefined;
        const source = text.slice(start, node.position?.end.offset);
        const found = [...source.matchAll(/#(fn|fnref):([^\s)>:]+)(?::(\d+))?/gu)].at(-1);
        if (!found || !node.url.startsWith('#fn')) return undefined;
        const [whole, kind = '', label = '', nth] = found;
        const again = nth === undefined ? '' : `-${String(Number(nth) + 1)}`;
        const at = start + found.index;
        edits.push({ start: at, end: at + whole.length, text: `#${kind}-${label}${again}` });
        return undefined;
      });
      return edits;
    },
  }),
};
