import { type AiLevel, mostAi } from '@/lib/ai/levels';
import type { AiInvolvement } from '../model';
import type { CategoryRecord } from './records/plain-records';
import type { PostRecord } from './records/post';
import { createResolve } from './resolve';

/** Gives the level of AI's part in an article, and a note on it; null where nobody has said. */
export type AiOf = (
  post: Pick<PostRecord, 'ai' | 'aigc' | 'categoryNames'>,
) => AiInvolvement | null;

type Said = NonNullable<PostRecord['ai']>;

/** Statement of a record about AI's part, whoever has written it. */
const GENERATED: Said = { level: 'generated' };

/** Statement of a category's document about its articles. */
type CategoryAi = Pick<CategoryRecord, 'id' | 'name' | 'aliases' | 'ai'>;

/**
 * Makes a function that tells AI's part by what is said nearest to an article: in it, by the record that it came with,
 * in its categories' documents, where the most counts, for the site.
 */
export function createAiOf(categories: readonly CategoryAi[], ofSite: AiLevel | null): AiOf {
  const elsewhere: Said | null = ofSite && { level: ofSite };
  const resolve = createResolve(categories);
  const byId = new Map(categories.map(({ id, ai }) => [id, ai]));
  return ({ ai: own, aigc, categoryNames }) => {
    const ofCategories = categoryNames.flatMap((name) => byId.get(resolve(name) ?? '') ?? []);
    const said = own ?? (aigc && GENERATED) ?? mostAi(ofCategories) ?? elsewhere;
    return said && { level: said.level, note: said.note ?? null };
  };
}
