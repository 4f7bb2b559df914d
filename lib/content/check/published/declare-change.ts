import { applyEdits, type Edit } from '../../source/edit';
import { addToList, atEnd, type YamlRange } from '../../source/edit-fields';
import { readFrontMatter } from '../../source/front-matter';

/** Declaration of an editor about a change. */
export type Declaration =
  | { kind: 'correction'; date: string; note: string; minor: boolean }
  | { kind: 'updated'; date: string };

/**
 * Writes what an editor says of a change into a post: not a byte of the file is another but for the line that is
 * added, or the date that takes the place of the one before.
 * @param text the whole file
 * @returns null where the front matter is written in a way that only a person can add to
 */
export function declareChange(text: string, declaration: Declaration): string | null {
  const { yaml, raw, errors } = readFrontMatter(text);
  if (yaml === null || raw === null || errors.length > 0) return null;
  const edit =
    declaration.kind === 'updated'
      ? setUpdated(text, yaml, declaration.date)
      : addCorrection(text, yaml, declaration);
  if (edit === null) return null;
  const edited = applyEdits(text, [edit]);
  return isMeant(raw, readFrontMatter(edited).raw, declaration) ? edited : null;
}

function setUpdated(text: string, yaml: YamlRange, date: string): Edit {
  const front = readFrontMatter(text);
  const field = ['updated', 'last_modified_at'].find((name) => front.raw?.[name] != null);
  const range = field === undefined ? null : front.rangeOf([field]);
  if (range) return { start: range[0], end: range[1], text: date };
  return atEnd(text, yaml, `updated: ${date}`);
}

function addCorrection(
  text: string,
  yaml: YamlRange,
  { date, note, minor }: Extract<Declaration, { kind: 'correction' }>,
): Edit | null {
  return addToList(text, yaml, 'corrections', { date, note, ...(minor && { minor }) });
}

/** Whether the file now says what it said, and what was to be added. */
function isMeant(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>> | null,
  declaration: Declaration,
): boolean {
  if (after === null) return false;
  const rest = (raw: Readonly<Record<string, unknown>>) => {
    const { updated: _, last_modified_at: __, corrections: ___, ...others } = raw;
    return JSON.stringify(others);
  };
  const listed = (raw: Readonly<Record<string, unknown>>) =>
    Array.isArray(raw.corrections) ? (raw.corrections as unknown[]) : [];
  if (rest(before) !== rest(after)) return false;
  if (declaration.kind === 'updated')
    return (
      [after.updated, after.last_modified_at].includes(declaration.date) &&
      JSON.stringify(listed(before)) === JSON.stringify(listed(after))
    );
  const { date, note, minor } = declaration;
  const added = { date, note, ...(minor && { minor }) };
  return JSON.stringify([...listed(before), added]) === JSON.stringify(listed(after));
}
