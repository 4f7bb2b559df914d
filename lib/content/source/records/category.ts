import type { Category } from 'contentlayer/generated';
import { readFields } from '../schema/fields';
import { categoryFields } from '../schema/tables';
import { idOf, type ReadRecord, type RecordOf } from './record';

/** A category's front matter, normalised. */
export type CategoryRecord = RecordOf<Category>;

/** Normalises the front matter of a category. */
export const readCategory: ReadRecord<CategoryRecord> = (raw, file, timeZone) => {
  const { values, problems } = readFields(categoryFields, raw, timeZone);
  const { accept: _, name, stale_after: staleAfter, ...rest } = values;
  const id = idOf(file);
  const record = { id, name: name ?? id, ...rest, staleAfter };
  return { record, whole: name !== undefined, problems };
};
