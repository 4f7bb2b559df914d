import { slugOfName } from '@/lib/chinese/slug';
import { isZoneless, parseDate } from '@/lib/content/source/forms/date';
import { isMap } from '@/lib/content/source/forms/map';
import { readFields } from '@/lib/content/source/schema/fields';
import { pageFields, postFields } from '@/lib/content/source/schema/tables';
import { offsetName } from '@/lib/time/time-zone';
import { toOurDate } from '../dates';
import { setFields } from '../front-matter';
import type { Site, SourceDocument, Step, Target } from '../model';
import { about, type Say } from '../note';
import { rawFields } from '../raw-fields';
import { textOf } from '../values';
import { listOf, pictureIn } from './values-mended';

/** Fields that we have too, and that the old site may set for many files at once. */
const FROM_SITE: ReadonlySet<string> = new Set([
  ...['author', 'authors', 'category', 'categories', 'tag', 'tags', 'lang', 'series'],
  ...['published', 'draft', 'date'],
]);

const DATES: ReadonlySet<string> = new Set(['date', 'updated', 'last_modified_at']);

/** Front matter: what the engine knew otherwise is written down, what we read otherwise is put in our form. */
export const fields: Step = {
  name: 'fields',
  about: { zh: '字段', en: 'front matter' },
  run: (site, target, say) => ({
    ...site,
    documents: site.documents.map((document) => withFields(document, site, target, say)),
  }),
};

function withFields(
  document: SourceDocument,
  site: Site,
  target: Target,
  say: Say,
): SourceDocument {
  const own = rawFields(document);
  const wanted: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(document.fields))
    if (FROM_SITE.has(name) && !same(own[name], value)) wanted[name] = value;
  const { author } = site.settings;
  if (author !== null && document.kind !== 'page' && isUnsigned(document)) wanted.author = author;
  const day = NAMELESS.exec(document.place)?.groups?.day;
  if (day !== undefined && textOf(own.title) === '') wanted.title = day;
  for (const name of ['category', 'categories'])
    if (name in own && !(name in document.fields)) wanted[name] = undefined;
  for (const name of DATES) {
    const value = name in wanted ? wanted[name] : own[name];
    const date = value == null ? value : dateOf(name, value, document, site, target, say);
    if (date !== own[name]) wanted[name] = date;
  }
  const mended = { ...wanted, ...mend({ ...own, ...wanted }, document, target, say) };
  Object.assign(mended, withoutNameless({ ...own, ...mended }, document, say));
  return { ...document, text: setFields(document.text, mended) };
}

/** A file whose name is a day and nothing else gives no title: the day stands for it. */
const NAMELESS = /(?:^|\/)(?<day>\d{4}-\d{1,2}-\d{1,2})-*\.md$/u;

/** Whether a document names nobody, under any name by which themes know a field of authors. */
function isUnsigned({ fields: { author, authors } }: SourceDocument): boolean {
  return [author, authors].flat().every((each) => each == null || each === '');
}

/** A date that we read stays as it is, unless it would be another instant in our zone. */
function dateOf(
  name: string,
  value: unknown,
  document: SourceDocument,
  site: Site,
  target: Target,
  say: Say,
): string | undefined {
  const zone = site.settings.timeZone ?? target.timeZone;
  const date = toOurDate(value, zone);
  if (date === null) {
    say(
      about(
        'look',
        document.file,
        'date',
        `看不懂日期 ${name}: ${String(value)}，已去掉${name === 'date' ? '，改用文件名里的日期' : ''}。`,
        `the date ${name}: ${String(value)} cannot be read and was taken out${name === 'date' ? '; the one in the file’s name holds' : ''}.`,
      ),
    );
    return undefined;
  }
  const elsewhere = zone !== target.timeZone && isZoneless(date);
  const read = parseDate(date, zone);
  return elsewhere && read.ok ? `${date} ${offsetName(new Date(read.value), zone)}` : date;
}

/** Puts values in our form; what has none is taken out and told of. */
function mend(
  raw: Record<string, unknown>,
  document: SourceDocument,
  target: Target,
  say: Say,
): Record<string, unknown> {
  const table = document.kind === 'page' ? pageFields : postFields;
  const changes: Record<string, unknown> = {};
  const { problems } = readFields(table, raw, target.timeZone);
  for (const { at, rule, problem, correction } of problems) {
    const [name] = at;
    if (
      rule === 'field-unknown' ||
      rule === 'field-missing' ||
      name in changes ||
      raw[name] === undefined
    )
      continue;
    const isText = Object.hasOwn(table, name) && table[name as keyof typeof table].form === 'text';
    const value = mendedValue(name, raw[name], { correction, isText });
    changes[name] = value;
    // A permalink with placeholders is read with the old addresses (steps/old-addresses.ts).
    const lost =
      name !== 'permalink' && value === undefined && raw[name] !== null && raw[name] !== '';
    if (lost)
      say(
        about(
          'look',
          document.file,
          'field',
          `字段 ${name}: ${JSON.stringify(raw[name])} 已去掉。${problem.zh}`,
          `the field ${name}: ${JSON.stringify(raw[name])} was taken out. ${problem.en}`,
        ),
      );
  }
  return changes;
}

/** A category of signs alone gives no address. */
function withoutNameless(
  raw: Record<string, unknown>,
  { file, kind }: SourceDocument,
  say: Say,
): Record<string, unknown> {
  if (kind === 'page') return {};
  const changes: Record<string, unknown> = {};
  for (const name of ['category', 'categories']) {
    const names = [raw[name]].flat().filter((each) => typeof each === 'string');
    const nameless = names.filter((each) => slugOfName(each) === '');
    if (nameless.length === 0) continue;
    const left = names.filter((each) => !nameless.includes(each));
    changes[name] = left.length === 0 ? undefined : left;
    say(
      about(
        'look',
        file,
        'category-name',
        `分类“${nameless.join('、')}”没有文字，得不出网址，已去掉。`,
        `the category "${nameless.join(', ')}" has no letters, so it gives no address: taken out.`,
      ),
    );
  }
  return changes;
}

const YES: ReadonlySet<unknown> = new Set(['true', 'yes', 'on', '1', 1]);
const NO: ReadonlySet<unknown> = new Set(['false', 'no', 'off', '0', 0]);
const LISTS: ReadonlySet<string> = new Set([
  'author',
  'authors',
  'category',
  'categories',
  'tag',
  'tags',
  'redirect_from',
]);

function mendedValue(
  name: string,
  value: unknown,
  { correction, isText }: { correction: string | undefined; isText: boolean },
): unknown {
  if (LISTS.has(name)) return listOf(name, value);
  if ((DATES.has(name) || name === 'lang') && correction !== undefined) return correction;
  if ((name === 'image' || name === 'cover') && isMap(value)) return pictureIn(value);
  // As LoveIt and its kin have it: `math: { enable: true }`.
  if (name === 'math' && isMap(value)) return value.enable === true;
  if (typeof value === 'number' || typeof value === 'boolean') {
    if (isText) return String(value);
    if (YES.has(value)) return true;
    if (NO.has(value)) return false;
    return String(value);
  }
  if (typeof value === 'string' && YES.has(value.toLowerCase())) return true;
  if (typeof value === 'string' && NO.has(value.toLowerCase())) return false;
  if (Array.isArray(value) && value.every((each) => typeof each === 'string'))
    return value.join(' ');
  return undefined;
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
