import type { Author } from '../../model';
import type { Named } from '../resolve';
import { readFields } from '../schema/fields';
import { authorFields } from '../schema/tables';
import { idOf, type ReadRecord } from './record';

/** An author's front matter, normalised. */
export type AuthorRecord = Named &
  Pick<Author, 'kind' | 'role' | 'description' | 'avatar' | 'links'>;

/** Normalises the front matter of an author. */
export const readAuthor: ReadRecord<AuthorRecord> = (raw, file, timeZone) => {
  const { values, problems } = readFields(authorFields, raw, timeZone);
  const { name, kind = 'person', role = null, description = '', aliases = [] } = values;
  const { avatar = null, links = [] } = values;
  const id = idOf(file);
  const record = { id, name: name ?? id, kind, role, description, aliases, avatar, links };
  return { record, whole: name !== undefined, problems };
};
