import type { Author } from '@/lib/content/model';
import { getStrings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/site';

/**
 * The authors on a picture's one line: all, or the first and that there are more.
 * @param most authors that are named: a line has no room for more, and cuts off the last
 */
export function bylineOf(
  authors: readonly Pick<Author, 'name'>[],
  locale: Locale,
  most = 2,
): string {
  const { authorSeparator, andMore } = getStrings(locale);
  const names = authors.map(({ name }) => name);
  return names.length > most ? `${names[0] ?? ''}${andMore}` : names.join(authorSeparator);
}
