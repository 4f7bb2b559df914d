import type { Page } from 'contentlayer/generated';
import { readFields } from '../schema/fields';
import { pageFields } from '../schema/tables';
import { idOf, type ReadRecord, type RecordOf } from './record';

/** A page's front matter, normalised. */
export type PageRecord = RecordOf<Page, 'excerpt'>;

/** Normalises the front matter of a page. */
export const readPage: ReadRecord<PageRecord> = (raw, file, timeZone) => {
  const { values, problems } = readFields(pageFields, raw, timeZone);
  const { title, description, updated: updatedAt } = values;
  const record = { slug: idOf(file), title: title ?? '', description, updatedAt };
  return { record, whole: title !== undefined, problems };
};
