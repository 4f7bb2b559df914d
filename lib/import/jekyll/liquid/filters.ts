import { filters as builtIn, type FilterImplOptions, type Liquid } from 'liquidjs';
import { isZoneless, parseDate } from '@/lib/content/source/forms/date';
import { jekyllSlug, slugModeOf } from '@/lib/old-site/jekyll-slug';
import { toOurDate } from '../../dates';

/** Blanks that Ruby's `strip` takes away: ASCII alone. */
const STRIP = '[\\t\\n\\v\\f\\r \\0]+';
const START = new RegExp(`^${STRIP}`, 'u');
const END = new RegExp(`${STRIP}$`, 'u');

/** Filters that need to know the site. */
export type FilterSite = {
  /** Its zone. */
  timeZone: string;
  /** The path that addresses begin with. */
  baseurl: string;
};

/** Filters where liquidjs does otherwise than Ruby's Liquid, and Jekyll's own that it has not. */
export function registerFilters(engine: Liquid, { timeZone, baseurl }: FilterSite): void {
  const own: Record<string, (...values: unknown[]) => unknown> = {
    strip: (value) => text(value).replace(START, '').replace(END, ''),
    lstrip: (value) => text(value).replace(START, ''),
    rstrip: (value) => text(value).replace(END, ''),
    truncatewords: (value, count = 15, end = '...') =>
      truncateWords(text(value), Number(count), text(end)),
    slugify: (value, mode) => jekyllSlug(text(value), slugModeOf(mode)),
    number_of_words: (value, mode) => countWords(text(value), mode),
    relative_url: (value) => relative(text(value), baseurl),
    absolute_url: (value) => relative(text(value), baseurl),
    markdownify: (value) => text(value),
    smartify: (value) => text(value),
    xml_escape: (value) =>
      text(value)
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;'),
    sassify: () => '',
    scssify: () => '',
  };
  for (const [name, filter] of Object.entries(own)) engine.registerFilter(name, filter);
  registerDates(engine, timeZone);
}

/** Context in which a filter of liquidjs is called. */
type This = ThisParameterType<Extract<FilterImplOptions, (...values: never[]) => unknown>>;

/** `date` prints a text in the zone that it is written in, the others in the site's. */
function registerDates(engine: Liquid, timeZone: string): void {
  const asDate = (value: unknown) => {
    const date = value instanceof Date ? null : toOurDate(value, timeZone);
    const read = date === null ? null : parseDate(date, timeZone);
    return read?.ok ? new Date(read.value) : value;
  };
  const inSiteZone = [
    'date_to_xmlschema',
    'date_to_rfc822',
    'date_to_string',
    'date_to_long_string',
  ];
  for (const name of inSiteZone) {
    const filter = builtIn[name] as (this: unknown, ...values: unknown[]) => unknown;
    engine.registerFilter(name, function (this: This, value: unknown, ...others: unknown[]) {
      return filter.call(this, asDate(value), ...others);
    });
  }
  const filter = builtIn.date as (this: unknown, ...values: unknown[]) => unknown;
  engine.registerFilter('date', function (this: This, value: unknown, format: unknown) {
    const zoned =
      typeof value === 'string' && !/^\d{4}-\d{2}-\d{2}$/u.test(value) && !isZoneless(value);
    return filter.call(this, zoned && asDate(value) !== value ? value : asDate(value), format);
  });
}

function text(value: unknown): string {
  if (Array.isArray(value)) return value.map(text).join('');
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : '';
}

/** Words stand between ASCII white space; a full-width space is part of one. */
function truncateWords(words: string, count: number, end: string): string {
  const all = words.split(/[\t\n\v\f\r \0]+/u).filter(Boolean);
  return all.length > count ? all.slice(0, Math.max(1, count)).join(' ') + end : words;
}

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** Jekyll's three ways to count (Jekyll::Filters#number_of_words). */
function countWords(words: string, mode: unknown): number {
  const spaced = words.split(/\s+/u).filter(Boolean).length;
  const characters = words.match(CJK)?.length ?? 0;
  if (mode !== 'cjk' && (mode !== 'auto' || characters === 0)) return spaced;
  const others = words.replaceAll(CJK, ' ').split(/\s+/u).filter(Boolean).length;
  return characters + others;
}

function relative(path: string, baseurl: string): string {
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/iu.test(path)) return path;
  return path === '' ? baseurl : `${baseurl}/${path.replace(/^\/+/u, '')}`;
}
