import { parsed, quote, refused, type Parsed } from '../problem';

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
