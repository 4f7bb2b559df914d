import { expect, it } from 'vitest';
import { didYouMean, editDistance } from '@/lib/did-you-mean';

const fields = [
  'title',
  'date',
  'toc',
  'pinned',
  'updated',
  'category',
  'categories',
  'tag',
  'tags',
  'description',
];

it.each([
  ['catagories', 'categories'],
  ['update', 'updated'],
  ['Title', 'title'],
  ['tilte', 'title'],
  ['标题', 'title'],
  ['lastmod', 'updated'],
  ['top', 'pinned'],
  ['tagz', null],
  ['weather', null],
  ['日', null],
])('%s is %s', (word, meant) => {
  expect(didYouMean(word, fields)).toBe(meant);
});

it.each([
  ['', '', 0],
  ['abc', '', 3],
  ['', 'abc', 3],
  ['ab', 'ba', 1],
  ['kitten', 'sitting', 3],
  ['日报', '日抱', 1],
])('from %j to %j is %i', (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance);
});
