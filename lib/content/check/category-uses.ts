import { slugOfName } from '@/lib/chinese/slug';
import { createResolve } from '../source/resolve';
import type { Context } from './context';
import { offsetOf, type DocumentFile } from './document-file';
import { mentions } from './mentions';

/** Use of a category. */
export type CategoryUse = {
  /** Its slug. */
  slug: string;
  /** Its name, as first written or as documented. */
  name: string;
  /** Whether it has a document. */
  documented: boolean;
  /** Number of posts that name it. */
  posts: number;
  /** The first post that names it, and how; null when none does. */
  first: { post: DocumentFile<'posts'>; written: string } | null;
};

/** All categories: those with documents, then the others in the order in which posts name them. */
export function categoryUses({ posts, categories }: Context): CategoryUse[] {
  const resolve = createResolve(categories.map(({ record }) => record));
  const uses = new Map<string, CategoryUse>(
    categories.map(({ record: { id, name } }) => [
      id,
      { slug: id, name, documented: true, posts: 0, first: null },
    ]),
  );
  for (const post of posts) {
    for (const name of post.record.categoryNames) {
      const slug = resolve(name) ?? slugOfName(name);
      const use = uses.get(slug) ?? { slug, name, documented: false, posts: 0, first: null };
      uses.set(slug, { ...use, posts: use.posts + 1, first: use.first ?? { post, written: name } });
    }
  }
  return [...uses.values()];
}

/**
 * Finds the place where a post names a category, or what else the fields hold; a name in a string of names stands
 * somewhere in that string.
 */
export function placeOf(
  { post, written }: NonNullable<CategoryUse['first']>,
  fields: readonly string[] = ['category', 'categories'],
): number {
  const places = mentions(post, fields);
  const place =
    places.find(({ name }) => name === written) ??
    places.find(({ name }) => name.includes(written));
  const start = offsetOf(post, place?.path ?? fields.slice(-1));
  const inside = place && place.name !== written ? post.text.indexOf(written, start) : -1;
  return inside < 0 ? start : inside;
}
