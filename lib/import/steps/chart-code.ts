import { isChartLanguage } from '@/lib/charts/read-fence';
import { walk } from '@/lib/markdown/walk';
import type { BodyEdit, BodyStep } from '../bodies/body-step';

/** Code of a theme's charts, which ours would read as charts of its own, is code of the language that it is in. */
export const chartCode: BodyStep = {
  name: 'chart-code',
  open: () => ({
    edits: ({ text, tree }) => {
      if (!/(?:`{3}|~{3})/u.test(text)) return [];
      const edits: BodyEdit[] = [];
      walk(tree(), (node) => {
        const offset = node.position?.start.offset;
        if (node.type !== 'code' || offset === undefined) return undefined;
        const lang = node.lang ?? '';
        if (!isChartLanguage(lang)) return undefined;
        const start = text.indexOf(lang, offset);
        const isJson = /^\s*[{[]/u.test(node.value);
        edits.push({ start, end: start + lang.length, text: isJson ? 'json' : 'text' });
        return undefined;
      });
      return edits;
    },
  }),
};
