import type { Page } from '../../model';
import { readFields } from '../schema/fields';
import { pageFields } from '../schema/tables';
import { idOf, type ReadRecord } from './record';

/** A page's front matter, normalised; `description` is null where the editor wrote none. */
export type PageRecord = Pick<Page, 'slug' | 'title' | 'updatedAt'> & {
  /** The editor's summary, or null. */
  description: string | null;
};

/** Normalises the front matter of a page. */
export const readPage: ReadRecord<PageRecord> = (raw, file, timeZone) => {
  const { values, problems } = readFields(pageFields, raw, timeZone);
  const { title, description = null, updated: updatedAt = null } = values;
  const record = { slug: idOf(file), title: title ?? '', description, updatedAt };
  return { record, whole: title !== undefined, problems };
};
