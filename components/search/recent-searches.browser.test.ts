// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { closeStorage } from '@/tests/browser';
import { forgetSearches, recentSearches, rememberSearch } from './recent-searches.browser';

const KEY = 'recent-searches';

beforeEach(() => {
  localStorage.clear();
});

it('remembers each query once, as it was meant, the last one first', () => {
  rememberSearch('算力');
  rememberSearch(' 芯片 ');
  expect(recentSearches()).toEqual(['芯片', '算力']);
  rememberSearch('算力');
  expect(recentSearches()).toEqual(['算力', '芯片']);
});

it.each(['', ' ', '　'])('does not remember nothing (“%s”)', (query) => {
  rememberSearch(query);
  expect(localStorage.getItem(KEY)).toBeNull();
});

it('remembers six', () => {
  for (const query of ['一', '二', '三', '四', '五', '六', '七']) rememberSearch(query);
  expect(recentSearches()).toEqual(['七', '六', '五', '四', '三', '二']);
  expect(JSON.parse(localStorage.getItem(KEY) ?? '')).toHaveLength(6);
});

it('forgets all, and leaves nothing', () => {
  rememberSearch('算力');
  forgetSearches();
  expect(recentSearches()).toEqual([]);
  expect(localStorage.getItem(KEY)).toBeNull();
});

it.each([
  ['not JSON', []],
  ['null', []],
  ['{"0":"算力"}', []],
  ['["算力",1,null]', ['算力']],
  ['["1","2","3","4","5","6","7"]', ['1', '2', '3', '4', '5', '6']],
])('reads of %s what it could have written', (written, read) => {
  localStorage.setItem(KEY, written);
  expect(recentSearches()).toEqual(read);
});

it('remembers nothing where storage is closed', () => {
  const reopen = closeStorage();
  expect(() => {
    rememberSearch('算力');
    forgetSearches();
  }).not.toThrow();
  expect(recentSearches()).toEqual([]);
  reopen();
});
