import { isMap, isSeq, parseDocument, stringify } from 'yaml';
import { applyEdits, type Edit } from '../../source/edit';
import { readFrontMatter } from '../../source/front-matter';

/** What an editor says of a change. */
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
  const edit = declaration.kind === 'updated' ? setUpdated(text, yaml, declaration.date) : addCorrection(text, yaml, declaration); // prettier-ignore
  if (edit === null) return null;
  const edited = applyEdits(text, [edit]);
  return isMeant(raw, readFrontMatter(edited).raw, declaration) ? edited : null;
}

type Block = { start: number; end: number };

function setUpdated(text: string, yaml: Block, date: string): Edit {
  const front = readFrontMatter(text);
  const field = ['updated', 'last_modified_at'].find((name) => front.raw?.[name] != null);
  const range = field === undefined ? null : front.rangeOf([field]);
  if (range) return { start: range[0], end: range[1], text: date };
  return atEnd(text, yaml, `updated: ${date}`);
}

function addCorrection(
  text: string,
  yaml: Block,
  { date, note, minor }: Extract<Declaration, { kind: 'correction' }>,
): Edit | null {
  const item = inFlow({ date, note, ...(minor && { minor }) });
  const source = text.slice(yaml.start, yaml.end);
  const { contents } = parseDocument(source, { logLevel: 'error' });
  const pair = isMap(contents)
    ? contents.items.find(({ key }) => String(key) === 'corrections')
    : undefined;
  if (!pair) return atEnd(text, yaml, `corrections:${lineEnd(text)}  - ${item}`);
  const list = pair.value;
  if (!isSeq(list)) return null;
  const last = list.items.at(-1) as { range?: readonly number[] } | undefined;
  if (list.flow) return inBrackets(source, yaml, list.range, last?.range, item);
  if (last?.range === undefined) return null;
  // As far in as the dash of the item before.
  const dash = source.lastIndexOf('\n', list.range[0]) + 1;
  const indent = /^[ \t]*/u.exec(source.slice(dash))?.[0] ?? '';
  const lineOfLast = source.slice(0, last.range.at(1)).replace(/\s+$/u, '').length;
  const next = source.indexOf('\n', lineOfLast);
  const at = next < 0 ? source.length : next + 1;
  const line = `${indent}- ${item}${lineEnd(text)}`;
  return {
    start: yaml.start + at,
    end: yaml.start + at,
    text: next < 0 ? `${lineEnd(text)}${line}` : line,
  };
}

function inBrackets(
  source: string,
  yaml: Block,
  [, end]: readonly number[],
  last: readonly number[] | undefined,
  item: string,
): Edit | null {
  const bracket = source.lastIndexOf(']', (end ?? 0) - 1);
  if (bracket < 0) return null;
  if (last === undefined)
    return { start: yaml.start + bracket, end: yaml.start + bracket, text: item };
  const at = yaml.start + (last[1] ?? 0);
  return { start: at, end: at, text: `, ${item}` };
}

function atEnd(text: string, { end }: Block, line: string): Edit {
  const before = text.slice(0, end);
  const isNewLine = before === '' || before.endsWith('\n');
  return {
    start: end,
    end,
    text: `${isNewLine ? '' : lineEnd(text)}${line}${isNewLine ? lineEnd(text) : ''}`,
  };
}

/** As the file has it. */
function lineEnd(text: string): string {
  return /\r?\n/u.exec(text)?.[0] ?? '\n';
}

function inFlow(item: object): string {
  return stringify(item, { collectionStyle: 'flow', lineWidth: 0 }).trim();
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
