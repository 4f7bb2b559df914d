import type { Author } from '../model';
import type { Named } from '../resolve';
import { readFields, type FieldProblem } from '../schema/fields';
import { authorFields } from '../schema/tables';
import { idOf, type ReadRecord } from './record';

/** An author's front matter, normalised. */
export type AuthorRecord = Named & Pick<Author, 'kind' | 'role' | 'description'>;

const WRONG_KIND: FieldProblem = {
  field: 'kind',
  rule: 'field-value',
  problem: {
    zh: 'kind 应为 person（个人）或 team（团队）。',
    en: 'kind must be person or team.',
  },
};

/** Normalises the front matter of an author. */
export const readAuthor: ReadRecord<AuthorRecord> = (raw, file, timeZone) => {
  const { values, problems } = readFields(authorFields, raw, timeZone);
  const { name, kind = 'person', role = null, description = '', aliases = [] } = values;
  if (kind !== 'person' && kind !== 'team') return { record: null, problems: [...problems, WRONG_KIND] };
  if (name === undefined) return { record: null, problems };
  return { record: { id: idOf(file), name, kind, role, description, aliases }, problems };
};
