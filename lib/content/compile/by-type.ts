import type { DocumentTypes } from 'contentlayer/generated';
import { createResolve } from '../source/resolve';

/** Documents by their types. */
export function byType(documents: readonly DocumentTypes[]) {
  return {
    posts: documents.filter((document) => document.type === 'Post'),
    authors: documents.filter((document) => document.type === 'Author'),
    categories: documents.filter((document) => document.type === 'Category'),
    pages: documents.filter((document) => document.type === 'Page'),
  };
}

/** The posts all of whose authors and reviewers are there. */
export function signed({ posts, authors }: ReturnType<typeof byType>) {
  const resolve = createResolve(authors);
  return posts.filter(({ authorNames, reviewerNames }) =>
    [...authorNames, ...reviewerNames].every((name) => resolve(name) !== null),
  );
}
