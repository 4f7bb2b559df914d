import type { Author } from 'contentlayer/generated';
import { readFields } from '../schema/fields';
import { authorFields } from '../schema/tables';
import { idOf, type ReadRecord, type RecordOf } from './record';

/** An author's front matter, normalised. */
export type AuthorRecord = RecordOf<Author>;

/** Normalises the front matter of an author. */
export const readAuthor: ReadRecord<AuthorRecord> = (raw, file, timeZone) => {
  const { values, problems } = readFields(authorFields, raw, timeZone);
  const { accept: _, name, ...rest } = values;
  const id = idOf(file);
  return { record: { id, name: name ?? id, ...rest }, whole: name !== undefined, problems };
};
