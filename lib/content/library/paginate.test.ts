import { expect, it } from 'vitest';
import { pageCount, paginate } from './paginate';

it('cuts a list into pages', () => {
  expect(paginate([1, 2, 3], 1, 2)).toEqual({ items: [1, 2], page: 1, pages: 2, total: 3 });
  expect(paginate([1, 2, 3], 2, 2)).toEqual({ items: [3], page: 2, pages: 2, total: 3 });
});

it('gives an empty list one page', () => {
  expect(paginate([], 1, 2)).toEqual({ items: [], page: 1, pages: 1, total: 0 });
  expect(pageCount(0, 2)).toBe(1);
});

it.each([0, 3, -1, 1.5, Number.NaN])('has no page %d', (page) => {
  expect(paginate([1, 2, 3], page, 2)).toBeNull();
});
