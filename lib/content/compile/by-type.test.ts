import { expect, it } from 'vitest';
import { aCategoryDocument, anAuthorDocument, aPageDocument, aPost } from '@/tests/documents';
import type { DocumentTypes } from 'contentlayer/generated';
import { byType, signed } from './by-type';

const post = (name: string, raw: object) => aPost(`posts/2026-02-28-${name}.md`, raw);
const documents = [
  { type: 'Post', ...post('x', { author: '甲', reviewed_by: 'a' }) },
  { type: 'Author', ...anAuthorDocument('authors/a.md', { name: '甲' }) },
  { type: 'Post', ...post('none', {}) },
  { type: 'Category', ...aCategoryDocument('categories/c.md') },
  { type: 'Post', ...post('unknown', { authors: ['甲', '乙'] }) },
  { type: 'Page', ...aPageDocument('pages/p.md') },
  { type: 'Post', ...post('unreviewed', { author: '甲', reviewed_by: '乙' }) },
] as unknown as DocumentTypes[];

it('tells types apart, each in the order of its files', () => {
  const { posts, authors, categories, pages } = byType(documents);
  expect(posts.map(({ slug }) => slug)).toEqual(['x', 'none', 'unknown', 'unreviewed']);
  expect([authors, categories, pages].map(([only]) => only?._id)).toEqual([
    'authors/a.md',
    'categories/c.md',
    'pages/p.md',
  ]);
});

it('knows the posts all of whose authors and reviewers are there', () => {
  expect(signed(byType(documents)).map(({ slug }) => slug)).toEqual(['x', 'none']);
});
