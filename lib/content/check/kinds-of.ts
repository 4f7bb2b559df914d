import { createResolve } from '../source/resolve';
import type { Context } from './context';
import type { DocumentFile } from './document-file';
import { mentions } from './mentions';

/** Names of AI in Chinese, for a regular expression; `AI` itself is told by what stands around it. */
export const AI_NAMES = '人工智能|大模型|ChatGPT|Claude|DeepSeek|Gemini';

/** Kind of an author. */
type AuthorKind = Context['authors'][number]['record']['kind'];

/** Finds the authors named in fields of a post: the kind of each is null where nobody of the name is known. */
export type KindsOf = (
  post: DocumentFile<'posts'>,
  fields: readonly string[],
) => { kind: AuthorKind | null; name: string; path: ReturnType<typeof mentions>[number]['path'] }[];

/** Finds out whether those who are named in posts are people, teams, or AI. */
export function createKindsOf({ authors }: Pick<Context, 'authors'>): KindsOf {
  const records = authors.map(({ record }) => record);
  const resolve = createResolve(records);
  const kinds = new Map(records.map(({ id, kind }) => [id, kind]));
  return (post, fields) =>
    mentions(post, fields)
      .filter(({ name }) => name !== '')
      .map(({ name, path }) => ({ name, path, kind: kinds.get(resolve(name) ?? '') ?? null }));
}

/** Whether a person has reviewed a post; one who is not known is another rule's matter. */
export function isReviewed(post: DocumentFile<'posts'>, kindsOf: KindsOf): boolean {
  return kindsOf(post, ['reviewed_by']).some(({ kind }) => kind === 'person' || kind === null);
}
