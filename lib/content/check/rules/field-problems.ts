import type { Edit } from '../../source/edit';
import type { FieldProblem } from '../../source/schema/fields';
import type { Context } from '../context';
import { findingAt, offsetOf, type DocumentFile } from '../document-file';
import type { RuleFinding } from '../finding';
import type { Rule } from '../rule';

/** Required fields are there. */
export const fieldMissing: Rule = {
  id: 'field-missing',
  level: 'error',
  about: { zh: '必填的字段不缺：标题、名称、日期', en: 'required fields are there' },
  check: (context) => fieldFindings(context, 'field-missing'),
};

/** Dates can be read, and exist. */
export const fieldDate: Rule = {
  id: 'field-date',
  level: 'error',
  about: { zh: '日期写法正确，且确有其日', en: 'dates can be read, and exist' },
  check: (context) => fieldFindings(context, 'field-date'),
};

/** Values are of the kind that their field asks for. */
export const fieldValue: Rule = {
  id: 'field-value',
  level: 'error',
  about: {
    zh: '字段的值合乎写法（见字段表）',
    en: 'values are of the form that their field takes',
  },
  check: (context) => fieldFindings(context, 'field-value'),
};

/** Fields are ones that we know. */
export const fieldUnknown: Rule = {
  id: 'field-unknown',
  level: 'warning',
  about: { zh: '字段名在字段表里', en: 'field names are known' },
  check: (context) => fieldFindings(context, 'field-unknown'),
};

/** Gives the problems of the fields, as findings of one rule. */
function fieldFindings({ files }: Context, rule: FieldProblem['rule']): RuleFinding[] {
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
