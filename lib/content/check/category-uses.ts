import { slugify } from '@/lib/chinese/slug';
import { createResolve } from '../resolve';
import type { Context } from './context';
import { offsetOf, type DocumentFile } from './document-file';
import { mentions, type Mention } from './mentions';

/** How a category is used. */
export type CategoryUse = {
  /** Its slug. */
  slug: string;
  /** Its name, as first written or as documented. */
  name: string;
  /** Whether it has a document. */
  documented: boolean;
  /** Number of posts that name it. */
  posts: number;
  /** The first post that names it, and where; null when none does. */
  first: { post: DocumentFile<'posts'>; offset: number } | null;
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
    for (const { name, offset } of named(post)) {
      const slug = resolve(name) ?? slugify(name);
      const use = uses.get(slug) ?? { slug, name, documented: false, posts: 0, first: null };
      uses.set(slug, { ...use, posts: use.posts + 1, first: use.first ?? { post, offset } });
    }
  }
  return [...uses.values()];
}

/** Each category that a post names, once, where it stands. */
function named(post: DocumentFile<'posts'>): { name: string; offset: number }[] {
  const places = mentions(post, ['category', 'categories']);
  return post.record.categoryNames.map((name) => ({ name, offset: placeOf(post, name, places) }));
}

/** A name in a string of names stands somewhere in that string. */
function placeOf(post: DocumentFile<'posts'>, name: string, places: readonly Mention[]): number {
  const place =
    places.find((each) => each.name === name) ?? places.find((each) => each.name.includes(name));
  const start = offsetOf(post, place?.path ?? ['categories']);
  const inside = place && place.name !== name ? post.text.indexOf(name, start) : -1;
  return inside < 0 ? start : inside;
}
