import type { CategoryColor } from '../../model';
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

/** What an author is: `person` or `team`. */
export function parseKind(value: unknown): Parsed<'person' | 'team'> {
  return parseChoice(['person', 'team'], value);
}

/** Reads the colour of a category. */
export function parseCategoryColor(value: unknown): Parsed<CategoryColor> {
  return parseChoice(['cinnabar', 'indigo', 'pine', 'ochre', 'plum'], value);
}

/** What the articles of a category are: `news` or `blog`. */
export function parseGenre(value: unknown): Parsed<'news' | 'blog'> {
  return parseChoice(['news', 'blog'], value);
}
