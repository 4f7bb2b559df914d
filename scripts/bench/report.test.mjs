import { expect, it } from 'vitest';
import { problems } from './report.mjs';
import { PAGES } from './serving.mjs';

const serving = { start: 1, memory: 1, pages: PAGES.map(() => 8000), leftovers: 0 };

it('finds nothing wrong with small pages', () => {
  expect(problems([{ count: 100, serving }])).toEqual([]);
});

it('names a list page that has grown, and files left behind', () => {
  const grown = { ...serving, pages: serving.pages.with(1, 8200), leftovers: 2 };
  expect(problems([{ count: 5000, serving: grown }])).toEqual([
    'N = 5000: /posts is larger than 8 KB',
    'N = 5000: unknown addresses leave files behind',
  ]);
});
