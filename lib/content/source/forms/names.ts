import { parsed, quote, refused, type Parsed } from '../problem';
import { parseList } from './list';
import { toLine } from './text';

function parseName(value: unknown): Parsed<string> {
  const text = typeof value === 'string' || typeof value === 'number' ? toLine(String(value)) : '';
  if (text !== '') return parsed(text);
  const written = { zh: quote(value) || '空的一项', en: quote(value) || 'an empty one' };
  return refused(
    `应为名称或名称的列表，却有 ${written.zh}。例：[AI, 日报]。`,
    `expected a name or a list of names, found ${written.en}. Example: [AI, 日报].`,
  );
}

/** One name or a list of names, each once: `Lin Demo` is one name, since names hold spaces. */
export function parseNameOrNames(value: unknown, timeZone: string): Parsed<string[]> {
  if (!Array.isArray(value)) {
    const name = parseName(value);
    return name.ok ? parsed([name.value]) : name;
  }
  const names = parseList(parseName, 'AI', value, timeZone);
  return names.ok ? parsed([...new Set(names.value)]) : names;
}

/**
 * A list of names, or a string of names between spaces, as Jekyll reads `categories` and `tags`
 * (https://jekyllrb.com/docs/posts/#categories).
 */
export function parseSpacedNames(value: unknown, timeZone: string): Parsed<string[]> {
  return parseNameOrNames(typeof value === 'string' ? value.trim().split(/\s+/u) : value, timeZone);
}
