import { wallTime } from '@/lib/time-zone';
import { jekyllSlug } from './slugify';

/** Jekyll's named styles (https://jekyllrb.com/docs/permalinks/#built-in-formats). */
const STYLES: Readonly<Record<string, string>> = {
  date: '/:categories/:year/:month/:day/:title:output_ext',
  pretty: '/:categories/:year/:month/:day/:title/',
  ordinal: '/:categories/:year/:y_day/:title:output_ext',
  weekdate: '/:categories/:year/W:week/:short_day/:title:output_ext',
  none: '/:categories/:title:output_ext',
};

/** A style's pattern; a pattern is its own. */
export function patternOf(permalink: string): string {
  return STYLES[permalink] ?? permalink;
}

/** What an address is made of. */
export type Addressed = {
  /** The instant of the post. */
  instant: Date;
  /** Zone of the site. */
  timeZone: string;
  /** The name in the file's name, or the field `slug`. */
  slug: string;
  /** Categories, in order. */
  categories: readonly string[];
  /** Name of the file without folder and ending. */
  basename: string;
  /** Collection: `posts`. */
  collection: string;
  /** Path below the collection's folder, without the ending. */
  path: string;
};

/**
 * The address that Jekyll gave a post, decoded, from the root.
 * @param pattern with placeholders, as `patternOf` gives it
 */
export function addressOf(pattern: string, post: Addressed): string {
  const values = valuesOf(post);
  const filled = pattern.replaceAll(/:([a-z_]+)/gu, (whole: string, name: string) => {
    // `:title:output_ext` and `:titles`: the longest name that there is.
    const known = Object.keys(values)
      .filter((each) => name.startsWith(each))
      .sort((a, b) => b.length - a.length)[0];
    return known === undefined ? whole : (values[known] ?? '') + name.slice(known.length);
  });
  const address = `/${filled}`.replaceAll(/\/{2,}/gu, '/').replaceAll(/[\t\n\r]/gu, '');
  return address.normalize('NFC');
}

function valuesOf(post: Addressed): Record<string, string> {
  const categories = [...new Set(post.categories.map((each) => each.toLowerCase()))];
  return {
    ...dateValues(post.instant, post.timeZone),
    title: jekyllSlug(post.slug, 'pretty', true),
    slug: jekyllSlug(post.slug),
    categories: categories.join('/'),
    slugified_categories: [...new Set(post.categories.map((each) => jekyllSlug(each)))].join('/'),
    collection: post.collection,
    basename: post.basename,
    name: jekyllSlug(post.basename),
    path: post.path,
    output_ext: '.html',
  };
}

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];
const DAY = 86_400_000;

function dateValues(instant: Date, timeZone: string): Record<string, string> {
  const { year, month, day, hour, minute, second } = wallTime(instant, timeZone);
  const two = (number: number) => String(number).padStart(2, '0');
  const date = new Date(Date.UTC(year, month - 1, day));
  const weekday = WEEKDAYS[date.getUTCDay()] ?? '';
  const monthName = MONTHS[month - 1] ?? '';
  const dayOfYear = (date.getTime() - Date.UTC(year, 0, 1)) / DAY + 1;
  const week = weekOf(date);
  return {
    year: String(year).padStart(4, '0'),
    short_year: two(year % 100),
    month: two(month),
    i_month: String(month),
    short_month: monthName.slice(0, 3),
    long_month: monthName,
    day: two(day),
    i_day: String(day),
    y_day: String(dayOfYear).padStart(3, '0'),
    w_year: String(week.year),
    week: two(week.week),
    w_day: String(date.getUTCDay() || 7),
    short_day: weekday.slice(0, 3),
    long_day: weekday,
    hour: two(hour),
    minute: two(minute),
    second: two(second),
  };
}

/** ISO 8601: the week of a day is that of its Thursday. */
function weekOf(date: Date): { year: number; week: number } {
  const thursday = new Date(date.getTime() + (4 - (date.getUTCDay() || 7)) * DAY);
  const year = thursday.getUTCFullYear();
  return { year, week: Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / DAY / 7) + 1 };
}
