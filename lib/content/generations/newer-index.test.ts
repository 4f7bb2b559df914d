import path from 'node:path';
import { expect, it } from 'vitest';
import { writeWhole } from '@/lib/files/write-whole.mjs';
import { temporaryFolder } from '@/tests/temporary-folder';
import { newerIndex } from './newer-index';

it('is the index that was compiled last, once after each time', () => {
  const folder = temporaryFolder({ 'index.json': '{"articles":[]}' });
  expect(newerIndex(folder)).toEqual({ articles: [] });
  expect(newerIndex(folder)).toBeNull();
  writeWhole(path.join(folder, 'index.json'), '{"articles":[1]}');
  expect(newerIndex(folder)).toEqual({ articles: [1] });
  expect(newerIndex(folder)).toBeNull();
});
