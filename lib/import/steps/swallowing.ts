import { sanitizeSchema } from '@/lib/markdown/sanitize-schema';
import { walk } from '@/lib/markdown/walk';
import type { BodyEdit, BodyStep } from '../bodies/body-step';

const SWALLOWS = (sanitizeSchema.strip ?? []).join('|');
const ANY = new RegExp(`<(?:${SWALLOWS})\\b`, 'iu');

/** Inside of a tag: values between quotes may hold anything. */
const INSIDE = String.raw`(?:"[^"]*"|'[^']*'|[^"'>])*`;

/** A comment, a tag that swallows, or any other: what other tags and comments hold is no tag. */
const MARKUP = new RegExp(
  `<!--[\\s\\S]*?-->|<(?<name>${SWALLOWS})\\b${INSIDE}>|</?[a-z]${INSIDE}>`,
  'giu',
);

/** An end of what swallows. */
const END = new RegExp(`</(?<name>${SWALLOWS})\\s*>`, 'giu');

/**
 * A tag that begins what no reader sees, and nothing ends: `List<object>` in a sentence. It is text, where it would
 * take all that follows with it. Its bracket is written by name, which holds in a block of HTML too.
 */
export const swallowing: BodyStep = {
  name: 'swallowing',
  open: () => ({
    edits: ({ text, tree }) => {
      if (!ANY.test(text)) return [];
      const lastEnds = lastEndsIn(text);
      const edits: BodyEdit[] = [];
      walk(tree(), (node) => {
        const offset = node.position?.start.offset;
        if (node.type !== 'html' || offset === undefined) return undefined;
        const source = text.slice(offset, node.position?.end.offset);
        for (const { 0: tag, index, groups } of source.matchAll(MARKUP)) {
          const start = offset + index;
          const name = groups?.name?.toLowerCase();
          if (name === undefined || tag.endsWith('/>')) continue;
          if ((lastEnds.get(name) ?? -1) < start)
            edits.push({ start, end: start + 1, text: '&lt;' });
        }
        return undefined;
      });
      return edits;
    },
  }),
};

/** Finds the last end tag of each name, by its offset. */
function lastEndsIn(text: string): Map<string, number> {
  return new Map(
    [...text.matchAll(END)].map(({ index, groups }) => [(groups?.name ?? '').toLowerCase(), index]),
  );
}
