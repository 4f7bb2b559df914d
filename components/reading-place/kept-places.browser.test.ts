// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { closeStorage } from '@/tests/browser';
import { keepPlace, keptPlace } from './kept-places.browser';

const KEY = 'reading-places';

beforeEach(() => {
  localStorage.clear();
});

it('keeps a place for each path, the last one first', () => {
  keepPlace('/a', 3);
  keepPlace('/b', 5);
  expect([keptPlace('/a'), keptPlace('/b'), keptPlace('/c')]).toEqual([3, 5, 0]);
  keepPlace('/a', 4);
  expect(localStorage.getItem(KEY)).toBe('[["/a",4],["/b",5]]');
});

it.each([0, -1])('forgets a path at block %d', (block) => {
  keepPlace('/a', 3);
  keepPlace('/b', 5);
  keepPlace('/a', block);
  expect(localStorage.getItem(KEY)).toBe('[["/b",5]]');
});

it('keeps thirty', () => {
  for (let count = 1; count <= 30; count += 1) keepPlace(`/${String(count)}`, count);
  expect(keptPlace('/1')).toBe(1);
  keepPlace('/31', 31);
  expect([keptPlace('/1'), keptPlace('/2'), keptPlace('/31')]).toEqual([0, 2, 31]);
});

it.each([
  'not JSON',
  'null',
  '{"/a":3}',
  '["/a",3]',
  '[[3,"/a"]]',
  '[["/a","3"]]',
  '[["/a",1.5]]',
  '[{"0":"/a","1":3}]',
])('takes %s, which it has not written, for nothing', (written) => {
  localStorage.setItem(KEY, written);
  expect(keptPlace('/a')).toBe(0);
  keepPlace('/b', 5);
  expect(localStorage.getItem(KEY)).toBe('[["/b",5]]');
});

it('remembers nothing where storage is closed', () => {
  const reopen = closeStorage();
  expect(keptPlace('/a')).toBe(0);
  expect(() => {
    keepPlace('/a', 3);
  }).not.toThrow();
  reopen();
});
