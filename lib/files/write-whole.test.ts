import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '@/tests/temporary-folder';
import { flush, writeWhole } from './write-whole.mjs';

it('writes a file and the folders above it, in the place of what was there', () => {
  const root = temporaryFolder();
  const file = path.join(root, 'a/b/c.txt');
  for (const text of ['甲', '乙']) writeWhole(file, text);
  expect(readFileSync(file, 'utf8')).toBe('乙');
  expect(readdirSync(path.dirname(file))).toEqual(['c.txt']);
});

it('leaves nothing behind where the disk refuses', () => {
  const root = temporaryFolder();
  mkdirSync(path.join(root, 'a.txt'));
  expect(() => {
    writeWhole(path.join(root, 'a.txt'), '甲');
  }).toThrow(/EISDIR|EEXIST|ENOTEMPTY|EPERM/u);
  expect(readdirSync(root)).toEqual(['a.txt']);
});

it('flushes what is there, and says what is not', () => {
  const root = temporaryFolder({ a: 'text', empty: '' });
  for (const name of ['a', 'empty']) flush(path.join(root, name));
  expect(() => {
    flush(path.join(root, 'missing'));
  }).toThrow('ENOENT');
});
