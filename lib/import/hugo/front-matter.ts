import { parse as parseToml, TomlDate } from 'smol-toml';
import { isMap } from '@/lib/content/source/forms/map';
import { findFrontMatter } from '@/lib/content/source/front-matter-block';
import { writeFields } from '@/lib/yaml-written';

/** Front matter that cannot be read. */
export type Broken = {
  /** Message of the parser. */
  message: string;
  /** Line in the file, from 1. */
  line: number;
};

const TOML =
  /^\uFEFF?\s*\+\+\+[^\S\n]*\n(?<data>[\s\S]*?)^\+\+\+[^\S\n]*(?:\n|$)(?<body>[\s\S]*)$/mu;

/**
 * The text of a file with its fields in YAML between two lines of `---`, from TOML between lines of `+++` or JSON
 * in braces. What is in YAML already stays as it is.
 */
export function toOurFrontMatter(source: string): string | Broken {
  if (findFrontMatter(source).opened) return source;
  // Hugo passes over blanks at the top of a file.
  const text = source.replace(/^[\s\uFEFF]+(?=---|\+\+\+|\{(?!\{))/u, '');
  if (findFrontMatter(text).opened) return text;
  const plain = text.replace(/^\uFEFF/u, '').replaceAll('\r\n', '\n');
  const toml = TOML.exec(plain)?.groups;
  if (toml) {
    try {
      return written(plainValue(parseToml(toml.data ?? '')), toml.body ?? '');
    } catch (error) {
      const { message, line = 0 } = error as Error & { line?: number };
      return { message: message.split('\n')[0] ?? '', line: line + 1 };
    }
  }
  if (!plain.startsWith('{')) return `---\n---\n${text}`;
  const end = endOfJson(plain);
  try {
    return written(JSON.parse(plain.slice(0, end)), plain.slice(end).replace(/^\n/u, ''));
  } catch (error) {
    return { message: (error as Error).message, line: 1 };
  }
}

function written(fields: unknown, body: string): string {
  const isEmpty = !isMap(fields) || Object.keys(fields).length === 0;
  return `---\n${isEmpty ? '' : writeFields(fields)}---\n${body}`;
}

/** Finds the offset behind the brace that closes those with which a text begins. */
function endOfJson(text: string): number {
  let depth = 0;
  for (const { 0: token, index } of text.matchAll(/"(?:\\.|[^"\\])*"|[{}]/gu)) {
    if (token === '{') depth += 1;
    if (token === '}') depth -= 1;
    if (depth === 0) return index + 1;
  }
  return text.length;
}

/** Values of TOML as YAML has them; a date as it was written, in its own zone. */
function plainValue(value: unknown): unknown {
  if (value instanceof TomlDate) return dateText(value);
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) return value.map(plainValue);
  if (!isMap(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, plainValue(each)]));
}

/** `2026-02-28T20:00:00.000+08:00` without the fractions that nobody wrote. */
function dateText(date: TomlDate): string {
  return date.toISOString().replace(/\.0+(?=Z|[+-]|$)/u, '');
}
