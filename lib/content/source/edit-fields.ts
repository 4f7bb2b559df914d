import { isMap, isSeq, parseDocument } from 'yaml';
import { writeFields } from '@/lib/yaml-written';
import { applyEdits, type Edit } from './edit';
import { readFrontMatter } from './front-matter';

/** Range of the YAML of a file's front matter. */
export type YamlRange = {
  /** First unit of it. */
  start: number;
  /** First unit behind it. */
  end: number;
};

/** New values of fields, or null for fields that are to go. */
export type FieldValues = Readonly<Record<string, string | boolean | readonly string[] | null>>;

/**
 * Sets fields of a file's front matter: not a byte of the file is another but for those of these fields. A field that is
 * there keeps its place and what stands behind it on its line; a new one comes last.
 * @param text the whole file
 * @returns null where the front matter is written in a way that only a person can edit
 */
export function setFields(text: string, fields: FieldValues): string | null {
  const { raw, errors } = readFrontMatter(text);
  if (raw === null || errors.length > 0) return null;
  const edited = Object.entries(fields).reduce<string | null>(
    (before, [name, value]) => before && setField(before, name, value),
    text,
  );
  return edited !== null && isMeant(raw, readFrontMatter(edited).raw, fields) ? edited : null;
}

function setField(text: string, name: string, value: FieldValues[string] = null): string | null {
  const { raw, yaml, rangeOf } = readFrontMatter(text);
  if (raw === null || yaml === null) return null;
  const named = rangeOf([name], 'name');
  if (named === null)
    return value === null
      ? text
      : applyEdits(text, [atEnd(text, yaml, `${name}: ${asWritten(value)}`)]);
  if (JSON.stringify(raw[name]) === JSON.stringify(value)) return text;
  const [, valueEnd] = rangeOf([name]) ?? named;
  // The range of a list or a text of several lines includes the end of its last line.
  const end = Math.max(named[1], text.slice(0, valueEnd).trimEnd().length);
  if (value === null) return applyEdits(text, [wholeLines(text, named[0], end)]);
  const colon = text.indexOf(':', named[1]) + 1;
  const edit = { start: colon, end: Math.max(end, colon), text: ` ${asWritten(value)}` };
  return applyEdits(text, [edit]);
}

/** Writes a value as editors do, lists and maps in one line: `[/a, /b]`, `{ date: 2026-03-01, note: 改 }`. */
export function asWritten(value: unknown): string {
  // A text that is told to be in a flow has quotation marks for a comma.
  const collectionStyle = typeof value === 'object' ? 'flow' : 'any';
  const flowCollectionPadding = !Array.isArray(value);
  return writeFields(value, { collectionStyle, flowCollectionPadding }).trim();
}

function wholeLines(text: string, from: number, to: number): Edit {
  const next = text.indexOf('\n', to);
  const start = text.lastIndexOf('\n', from - 1) + 1;
  return { start, end: next < 0 ? text.length : next + 1, text: '' };
}

/**
 * Adds an item to a list of the front matter, in the form that the list has.
 * @param text the whole file
 * @returns null where that is none that an item can be added to
 */
export function addToList(
  text: string,
  yaml: YamlRange,
  name: string,
  value: unknown,
): Edit | null {
  const item = asWritten(value);
  const source = text.slice(yaml.start, yaml.end);
  const { contents } = parseDocument(source, { logLevel: 'error' });
  const pair = isMap(contents) ? contents.items.find(({ key }) => String(key) === name) : undefined;
  if (!pair) return atEnd(text, yaml, `${name}:${lineEnd(text)}  - ${item}`);
  const list = pair.value;
  if (!isSeq(list)) return null;
  const last = list.items.at(-1) as { range?: readonly number[] } | undefined;
  if (list.flow) return inBrackets(source, yaml, list.range, last?.range, item);
  if (last?.range === undefined) return null;
  // The new dash is indented as that of the item before.
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
  yaml: YamlRange,
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

/** Adds a line behind the last field. */
export function atEnd(text: string, { end }: YamlRange, line: string): Edit {
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

/** Whether the file now says what it said, and what was to be set. */
function isMeant(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>> | null,
  fields: FieldValues,
): boolean {
  if (after === null) return false;
  const rest = (raw: Readonly<Record<string, unknown>>) =>
    JSON.stringify(Object.entries(raw).filter(([name]) => !(name in fields)));
  const isSet = Object.entries(fields).every(([name, value]) =>
    value === null ? !(name in after) : JSON.stringify(after[name]) === JSON.stringify(value),
  );
  return isSet && rest(before) === rest(after);
}
