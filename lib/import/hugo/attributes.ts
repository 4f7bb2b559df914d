import { isMap } from '@/lib/content/source/forms/map';
import type { BodyEdit, BodyStep } from '../bodies/body-step';
import { codeRanges } from '../held';
import { readConfig } from './config';

/** A line of goldmark's attributes below a block: `{.notice #id}`. */
const LINE = /^(?<lead>[ \t>]*)\{(?=[.#][\w-])(?<attributes>[^{}\n]*)\}[ \t]*$/gmu;

/** Attributes of blocks, where the site has goldmark read them, are those of kramdown. */
export const attributes: BodyStep = {
  name: 'attributes',
  open: ({ tree: folder }) => {
    const isRead = hasBlockAttributes(readConfig(folder, () => undefined).raw);
    return {
      edits: ({ text, start, tree }) => {
        if (!isRead || !/^[ \t>]*\{[.#]/mu.test(text)) return [];
        const code = codeRanges(text, tree());
        return [...text.matchAll(LINE)].flatMap(({ index, groups }): BodyEdit[] => {
          const at = index + (groups?.lead ?? '').length + 1;
          const isCode = code.some(([from, to]) => from <= at && at < to);
          return at < start || isCode ? [] : [{ start: at, end: at, text: ': ' }];
        });
      },
    };
  },
};

function hasBlockAttributes(raw: Readonly<Record<string, unknown>>): boolean {
  const below = (map: unknown, name: string) => (isMap(map) ? map[name] : undefined);
  const parser = below(below(raw.markup, 'goldmark'), 'parser');
  return below(below(parser, 'attribute'), 'block') === true;
}
