import type { Author, Category, Page } from 'contentlayer/generated';
import { readFields } from '../schema/fields';
import { authorFields, categoryFields, pageFields } from '../schema/tables';
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

/** A page's front matter, normalised. */
export type PageRecord = RecordOf<Page, 'excerpt'>;

/** Normalises the front matter of a page. */
export const readPage: ReadRecord<PageRecord> = (raw, file, timeZone) => {
  const { values, problems } = readFields(pageFields, raw, timeZone);
  const { title, description, updated: updatedAt } = values;
  const record = { slug: idOf(file), title: title ?? '', description, updatedAt };
  return { record, whole: title !== undefined, problems };
};
