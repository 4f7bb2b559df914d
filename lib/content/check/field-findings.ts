import type { Edit } from '../source/edit';
import type { FieldProblem } from '../source/schema/fields';
import type { Context } from './context';
import { findingAt, offsetOf, type DocumentFile } from './document-file';
import type { RuleFinding } from './finding';

/** Gives the problems of the fields, as findings of one rule. */
export function fieldFindings({ files }: Context, rule: FieldProblem['rule']): RuleFinding[] {
  return files.flatMap((document) =>
    document.problems
      .filter((problem) => problem.rule === rule)
      .map((problem) => {
        const { at, problem: text } = problem;
        const name = rule === 'field-unknown' ? document.frontMatter.rangeOf(at, 'name') : null;
        const offset = name?.[0] ?? offsetOf(document, at);
        return findingAt(document, offset, text.zh, text.en, editOf(document, problem));
      }),
  );
}

/** The correction of a value takes its place, that of an unknown field the place of its name. */
function editOf(
  { frontMatter }: DocumentFile,
  { at, rule, correction }: FieldProblem,
): Edit | null {
  if (correction === undefined) return null;
  const range = frontMatter.rangeOf(at, rule === 'field-unknown' ? 'name' : 'value');
  return range && { start: range[0], end: range[1], text: correction };
}
