import { sanitizeSchema } from '@/lib/markdown/sanitize-schema';
import { walk } from '@/lib/markdown/walk';
import type { BodyEdit, BodyStep } from '../bodies/body-step';

const SWALLOWS = (sanitizeSchema.strip ?? []).join('|');
const TAG = new RegExp(`<(?<name>${SWALLOWS})\\b[^>]*>`, 'giu');
const ANY = new RegExp(`<(?:${SWALLOWS})\\b`, 'iu');

/**
 * A tag that begins what no reader sees, and nothing ends: `List<object>` in a sentence. It is text, where it would
 * take all that follows with it.
 */
export const swallowing: BodyStep = {
  name: 'swallowing',
  open: () => ({
    edits: ({ text, tree }) => {
      if (!ANY.test(text)) return [];
      const edits: BodyEdit[] = [];
      walk(tree(), (node) => {
        const offset = node.position?.start.offset;
        if (node.type !== 'html' || offset === undefined) return undefined;
        const source = text.slice(offset, node.position?.end.offset);
        for (const { 0: tag, index, groups } of source.matchAll(TAG)) {
          const start = offset + index;
          const isEnded = new RegExp(`</${groups?.name ?? ''}\\s*>`, 'iu').test(
            text.slice(start + tag.length),
          );
          if (!isEnded && !tag.endsWith('/>')) edits.push({ start, end: start, text: '\\' });
        }
        return undefined;
      });
      return edits;
    },
  }),
};
