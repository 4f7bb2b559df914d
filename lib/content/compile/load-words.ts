import type { Name } from '@/lib/names/name';
import { NO_HOUSE } from '@/lib/script-conversion/house-dictionary';
import { withNames } from '@/lib/script-conversion/with-names';
import type { ContentIndex } from '../model';
import { loadNames } from '../source/names/read-names';
import { loadOpencc } from '../source/opencc/read-opencc';

/** Reads what a content folder says of names and words; a field is absent where its file is. */
export function loadWords(
  contentDir: string,
): Pick<ContentIndex, 'house'> & { names?: readonly Name[] } {
  const { names } = loadNames(contentDir);
  const house = withNames(loadOpencc(contentDir).house, names);
  return { ...(names.length > 0 && { names }), ...(house !== NO_HOUSE && { house }) };
}
