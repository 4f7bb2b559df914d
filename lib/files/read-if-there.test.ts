import path from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder, writeFiles } from '@/tests/temporary-folder';
import { readIfThere, readIfThereSync } from './read-if-there';

it('reads a file, and nothing where there is none or a file stands in the place of its folder', async () => {
  const root = temporaryFolder();
  writeFiles(root, { 'a.txt': '甲' });
  for (const [name, text] of [
    ['a.txt', '甲'],
    ['b.txt', null],
    ['a.txt/b.txt', null],
    ['b/c.txt', null],
  ] as const) {
    expect(await readIfThere(path.join(root, name))).toBe(text);
    expect(readIfThereSync(path.join(root, name))).toBe(text);
  }
});

it('throws what else the disk says', async () => {
  const folder = temporaryFolder();
  await expect(readIfThere(folder)).rejects.toThrow('EISDIR');
  expect(() => readIfThereSync(folder)).toThrow('EISDIR');
});
