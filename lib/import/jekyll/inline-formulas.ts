import type { Body, BodyEdit, BodyStep } from '../bodies/body-step';
import { codeRanges } from '../held';

/**
 * Formulas that kramdown set in a line and ours would not: those behind a backslash, `\\$$x$$`, and those that begin a
 * paragraph with text after them.
 */
export const inlineFormulas: BodyStep = {
  name: 'inline-formulas',
  open: ({ engine }) => ({
    edits: (body) => (engine === 'jekyll' && body.text.includes('$$') ? editsOf(body) : []),
  }),
};

/** A formula, a backslash before it, and what begins the line below where that is text. */
const FORMULA =
  /(?<escape>\\)?\$\$(?<tex>[^$]+)\$\$(?<rest>[ \t]*\n(?=[ \t]*[^\s>#|`~{<*+\-=$\d\\]))?/gu;

function editsOf({ text, start: bodyStart, tree }: Body): BodyEdit[] {
  const code = codeRanges(text, tree());
  return [...text.matchAll(FORMULA)].flatMap(({ 0: whole, index, groups = {} }) => {
    const { escape, tex = '', rest } = groups;
    if (index < bodyStart || code.some(([from, to]) => from <= index && index < to)) return [];
    const end = index + whole.length;
    if (escape !== undefined && !/\n\s*\n/u.test(tex))
      return [{ start: index, end: index + 1, text: '' }];
    const isFirst = /(?:^|\n)[ \t]*\n$/u.test(text.slice(0, index)) || index === bodyStart;
    if (rest === undefined || !isFirst || /\n\s*\n/u.test(tex)) return [];
    return [{ start: index, end, text: `$$${tex.trim().replaceAll(/\s*\n\s*/gu, ' ')}$$ ` }];
  });
}
