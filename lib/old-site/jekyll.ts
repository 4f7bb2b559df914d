import { own } from '@/lib/own';
import type { WallTime } from '@/lib/time/time-zone';
import { calendarNames, digits } from './calendar';
import { jekyllSlug } from './jekyll-slug';
import { fileNameOf, pathOfPost, splitFileName, type OldPost } from './post';

/**
 * Jekyll's named styles (https://jekyllrb.com/docs/permalinks/#built-in-formats).
 * `lib/jekyll/configuration.rb`, 4.3.1.
 */
const STYLES: Readonly<Record<string, string>> = {
  none: '/:categories/:title:output_ext',
  date: '/:categories/:year/:month/:day/:title:output_ext',
  ordinal: '/:categories/:year/:y_day/:title:output_ext',
  pretty: '/:categories/:year/:month/:day/:title/',
  weekdate: '/:categories/:year/W:week/:short_day/:title:output_ext',
};

/** The name of a category or a tag as jekyll-archives and themes put it into an address. */
export function jekyllTerm(name: string): string {
  return jekyllSlug(name);
}

/** Gives the slug of a post: its `slug`, or its file's name without the day. */
function slugOf(post: OldPost): string {
  return post.written.slug ?? splitFileName(fileNameOf(post)).rest.replace(/\.+$/u, '');
}

/** Placeholders that a pattern of Jekyll's may have (`lib/jekyll/drops/url_drop.rb`). */
const PLACEHOLDERS: Readonly<Record<string, (post: OldPost, wall: WallTime) => string>> = {
  title: (post) => jekyllSlug(slugOf(post), 'pretty', true),
  slug: (post) => jekyllTerm(slugOf(post)),
  name: (post) => jekyllTerm(fileNameOf(post)),
  path: (post) => pathOfPost(post).replace(/\.+$/u, ''),
  collection: () => 'posts',
  output_ext: () => '.html',
  categories: ({ categories }) => joined(categories.map((name) => name.toLowerCase())),
  slugified_categories: ({ categories }) => joined(categories.map(jekyllTerm)),
  year: (_, wall) => calendarNames(wall).year,
  short_year: (_, wall) => calendarNames(wall).shortYear,
  month: (_, wall) => calendarNames(wall).month,
  i_month: (_, wall) => calendarNames(wall).plainMonth,
  short_month: (_, wall) => calendarNames(wall).monthName.slice(0, 3),
  long_month: (_, wall) => calendarNames(wall).monthName,
  day: (_, wall) => calendarNames(wall).day,
  i_day: (_, wall) => calendarNames(wall).plainDay,
  y_day: (_, wall) => digits(Number(calendarNames(wall).yearDay), 3),
  hour: (_, wall) => calendarNames(wall).hour,
  minute: (_, wall) => calendarNames(wall).minute,
  second: (_, wall) => calendarNames(wall).second,
  week: (_, wall) => calendarNames(wall).isoWeek,
  w_year: (_, wall) => calendarNames(wall).isoYear,
  w_day: (_, wall) => calendarNames(wall).isoWeekday,
  short_day: (_, wall) => calendarNames(wall).weekdayName.slice(0, 3),
  long_day: (_, wall) => calendarNames(wall).weekdayName,
};

/** Whether a word is a placeholder of Jekyll's; `:month_` is `:month` and an underscore. */
export function isJekyllPlaceholder(word: string): boolean {
  return own(PLACEHOLDERS, placeholderIn(word)) !== undefined;
}

/** The placeholder that a word begins with; an underscore behind one is none of it. */
function placeholderIn(word: string): string {
  return own(PLACEHOLDERS, word) === undefined ? word.replace(/_$/u, '') : word;
}

/** A style's template; a template is its own. */
export function jekyllTemplate(pattern: string): string {
  return own(STYLES, pattern) ?? pattern;
}

/**
 * The address that Jekyll gives a post, decoded.
 * @param pattern a named style or a template
 * @param wall the clock of the site's zone when it was published
 */
export function jekyllAddress(pattern: string, post: OldPost, wall: WallTime): string {
  const filled = jekyllTemplate(pattern).replace(/:([a-z_]+)/gu, (found, word: string) => {
    const known = placeholderIn(word);
    return (own(PLACEHOLDERS, known)?.(post, wall) ?? found) + word.slice(known.length);
  });
  // `URL#sanitize_url`
  return `/${filled}`.replaceAll('..', '/').replaceAll('./', '').replace(/\/+/gu, '/');
}

/** The words behind colons in a pattern of Jekyll's. */
export function jekyllWords(pattern: string): string[] {
  return [...jekyllTemplate(pattern).matchAll(/:([a-z_]+)/gu)].map(([, word = '']) => word);
}

/**
 * The id that jekyll-feed gives a post, without the site's address: the address's folder and the
 * post's name as it is (`Document#id`).
 * @param address as `jekyllAddress` gives it
 */
export function jekyllId(address: string, post: OldPost): string {
  const folder = address.replace(/\/$/u, '').replace(/\/[^/]*$/u, '');
  return `${folder}/${slugOf(post)}`;
}

function joined(names: readonly string[]): string {
  return [...new Set(names)].join('/');
}
