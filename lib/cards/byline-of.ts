import type { Author } from '@/lib/content/model';
import { getStrings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/site';

/** Most authors that a picture names: its line has no room for more, and cuts off the last. */
const MOST = 2;

/** The authors on a picture's one line: two, or the first and that there are more. */
export function bylineOf(authors: readonly Pick<Author, 'name'>[], locale: Locale): string {
  const { authorSeparator, andMore } = getStrings(locale);
  const names = authors.map(({ name }) => name);
  return names.length > MOST ? `${names[0] ?? ''}${andMore}` : names.join(authorSeparator);
}
