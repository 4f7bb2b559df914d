import { canonicalZone } from '@/lib/build-settings.mjs';
import { parsed, type Parsed, quote, refused } from '../problem';

/** Words of editors for yes and no; YAML 1.1, and so Jekyll, knew the English ones. */
const meant: Readonly<Record<string, boolean>> = {
  yes: true,
  on: true,
  true: true,
  是: true,
  no: false,
  off: false,
  false: false,
  否: false,
};

/** Yes or no. YAML 1.2 knows `true` and `false` only, not `yes` or `on` (https://yaml.org/spec/1.2.2/#10212-boolean). */
export function parseFlag(value: unknown): Parsed<boolean> {
  if (typeof value === 'boolean') return parsed(value);
  const flag = typeof value === 'string' ? meant[value.trim().toLowerCase()] : undefined;
  const [zh, en] =
    flag === undefined
      ? ['', '']
      : [`请写成 ${String(flag)}，不加引号。`, ` Write ${String(flag)}, without quotes.`];
  return refused(
    `应为 true 或 false，却是 ${quote(value)}。${zh}`,
    `expected true or false, found ${quote(value)}.${en}`,
    flag === undefined ? {} : { correction: String(flag) },
  );
}

/** One of a few words. */
export function parseChoice<T extends string>(choices: readonly T[], value: unknown): Parsed<T> {
  const found = choices.find((choice) => choice === value);
  if (found !== undefined) return parsed(found);
  return refused(
    `应为 ${choices.join('、')} 之一，却是 ${quote(value)}。`,
    `expected one of ${choices.join(', ')}, found ${quote(value)}.`,
  );
}

/** Kinds of an author: a person, a team of people, or a team of AI, which cannot answer for what it signs. */
export const KINDS = ['person', 'team', 'ai'] as const;

/** Reads what an author is. */
export function parseKind(value: unknown): Parsed<(typeof KINDS)[number]> {
  return parseChoice(KINDS, value);
}

/** Colours of a category's name: a seal's red, and four that stand beside it (docs/design.md). */
export const CATEGORY_COLORS = ['cinnabar', 'indigo', 'pine', 'ochre', 'plum'] as const;

/** Reads the colour of a category. */
export function parseCategoryColor(value: unknown): Parsed<(typeof CATEGORY_COLORS)[number]> {
  return parseChoice(CATEGORY_COLORS, value);
}

/** Genres of a category's articles, for search engines. */
export const GENRES = ['news', 'blog'] as const;

/** Reads what the articles of a category are. */
export function parseGenre(value: unknown): Parsed<(typeof GENRES)[number]> {
  return parseChoice(GENRES, value);
}

/** A number of days, 1 or more. */
export function parseDays(value: unknown): Parsed<number> {
  if (typeof value === 'number' && Number.isInteger(value) && value > 0) return parsed(value);
  return refused(
    `应为天数，如 180，却是 ${quote(value)}。`,
    `expected a number of days, e.g. 180, found ${quote(value)}.`,
  );
}

/** A zone of the tz database, as it is spelt there. */
export function parseZone(value: unknown): Parsed<string> {
  const zone = canonicalZone(value);
  if (zone !== null) return parsed(zone);
  return refused(
    `${quote(value)} 不是时区。请写地区的名称，如 Asia/Shanghai、Asia/Taipei、America/New_York。`,
    `${quote(value)} is no time zone. Write the name of a region, e.g. Asia/Shanghai, Asia/Taipei, America/New_York.`,
  );
}
