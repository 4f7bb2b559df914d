import type { Category } from '../../model';
import type { Named } from '../resolve';
import { readFields } from '../schema/fields';
import { categoryFields } from '../schema/tables';
import { idOf, type ReadRecord } from './record';

/** A category's front matter, normalised. */
export type CategoryRecord = Named &
  Pick<Category, 'description' | 'color' | 'genre' | 'staleAfter'>;

/** Normalises the front matter of a category. */
export const readCategory: ReadRecord<CategoryRecord> = (raw, file, timeZone) => {
  const { values, problems } = readFields(categoryFields, raw, timeZone);
  const { name, description = '', color = 'cinnabar', genre = 'news', aliases = [] } = values;
  const id = idOf(file);
  const staleAfter = values.stale_after ?? null;
  const record = { id, name: name ?? id, description, color, genre, aliases, staleAfter };
  return { record, whole: name !== undefined, problems };
};
