import { findFrontMatter } from '@/lib/content/source/front-matter-block';
import { postFields } from '@/lib/content/source/schema/tables';
import { setFields } from '../front-matter';
import { namesOf } from '../hexo/taxonomy';
import { about, type Say } from '../note';
import { readFieldsOnce } from '../raw-fields';
import { soundFrontMatter } from '../source/sound-front-matter';
import { instantOf } from './dates';
import { toOurFrontMatter } from './front-matter';
import type { Reading } from './reading';

/** A file's text with its fields in YAML, or null with a note. */
export function readFields(
  source: string,
  file: string,
  say: Say,
): { text: string; own: Record<string, unknown>; body: string } | null {
  const read = toOurFrontMatter(source);
  if (typeof read !== 'string') return broken(file, read.line, read.message, read.message, say);
  const text = inLowerCase(soundFrontMatter(read, file, say));
  const { raw, errors } = readFieldsOnce(text);
  const [first] = errors;
  if (first) return broken(file, 1, first.problem.zh, first.problem.en, say);
  return { text, own: raw ?? {}, body: text.slice(findFrontMatter(text).bodyStart) };
}

/** `URL` and `Title` are `url` and `title` to Hugo; what neither of us knows stays as it is. */
function inLowerCase(text: string): string {
  const raw = readFieldsOnce(text).raw ?? {};
  const renamed = Object.entries(raw).flatMap(([name, value]): [string, unknown][] => {
    const lower = name.toLowerCase();
    const isMeant = name !== lower && READ.has(lower) && !(lower in raw);
    return isMeant
      ? [
          [name, undefined],
          [lower, value],
        ]
      : [];
  });
  return setFields(text, Object.fromEntries(renamed));
}

/** Fields that are read here, of Hugo's and ours. */
const READ: ReadonlySet<string> = new Set([
  ...Object.keys(postFields),
  ...[
    'aliases',
    'cascade',
    'expirydate',
    'keywords',
    'lastmod',
    'publishdate',
    'summary',
    'type',
    'url',
  ],
]);

function broken(file: string, line: number, zh: string, en: string, say: Say): null {
  say(
    about(
      'lost',
      file,
      'front-matter',
      `开头的字段读不懂，没有导入：${zh}`,
      `the front matter cannot be read, so the file was left out: ${en}`,
      line,
    ),
  );
  return null;
}

/** Hugo's fields under our names, and what Hugo concludes from dates. */
export function toOurFields(
  text: string,
  own: Readonly<Record<string, unknown>>,
  kind: 'post' | 'page',
  reading: Reading,
): { text: string; fields: Record<string, unknown> } {
  const renamed: Record<string, unknown> = {};
  if (own.lastmod != null && own.updated == null)
    Object.assign(renamed, { lastmod: undefined, updated: own.lastmod });
  if (typeof own.summary === 'string' && own.description == null)
    Object.assign(renamed, { summary: undefined, description: own.summary });
  const fields: Record<string, unknown> = { ...own };
  for (const name of ['categories', 'tags'])
    if (typeof own[name] === 'string' && /\s/u.test(own[name].trim()))
      fields[name] = namesOf(own[name]);
  const { date, ...more } = concluded(own, reading);
  Object.assign(fields, more, kind === 'post' && date !== undefined && { date });
  return { text: setFields(text, renamed), fields };
}

/** Makes fields of the dates of a document: one that has expired is a draft, one that is published later has that date. */
function concluded(
  own: Readonly<Record<string, unknown>>,
  { timeZone, now }: Reading,
): { draft?: true; date?: unknown } {
  const expires = instantOf(own.expirydate, timeZone);
  const published = instantOf(own.publishdate, timeZone);
  const date = own.publishdate;
  return {
    ...(expires !== null && expires <= now && ({ draft: true } as const)),
    ...(published !== null && (published > now || own.date == null) && { date }),
  };
}
