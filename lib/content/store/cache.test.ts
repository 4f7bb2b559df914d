import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '@/tests/temporary-folder';
import { openCache } from './cache';

/** A cache file that holds `a` and `b`. */
async function filled(): Promise<string> {
  const file = path.join(temporaryFolder(), 'below', 'cache.json');
  const cache = await openCache(file, 'v1');
  cache.set('a', { title: '甲' });
  cache.set('b', { title: '乙' });
  cache.save();
  return file;
}

it('gives back what an earlier run has kept', async () => {
  const cache = await openCache(await filled(), 'v1');
  expect(cache.get('a')).toEqual({ title: '甲' });
  expect(cache.get('c')).toBeUndefined();
});

it('forgets what a run has not asked for', async () => {
  const file = await filled();
  const cache = await openCache(file, 'v1');
  cache.get('a');
  cache.save();
  expect((await openCache(file, 'v1')).get('b')).toBeUndefined();
  expect((await openCache(file, 'v1')).get('a')).toEqual({ title: '甲' });
});

it('is empty for another version of the code', async () => {
  expect((await openCache(await filled(), 'v2')).get('a')).toBeUndefined();
});

describe('a file that is', () => {
  it.each([
    ['half written', (file: string) => truncateSync(file, 60)],
    ['cut off after its first line', (file: string) => truncateSync(file, 33)],
    ['empty', (file: string) => truncateSync(file, 0)],
    ['changed in one character', (file: string) => edit(file, (text) => text.replace('甲', '申'))],
    ['something else', (file: string) => edit(file, () => '{"version":"v1","entries":{"a":1}}')],
  ])('%s is taken for an empty one, and written anew', async (_name, damage) => {
    const file = await filled();
    damage(file);
    const cache = await openCache(file, 'v1');
    expect(cache.get('a')).toBeUndefined();
    cache.set('a', 1);
    cache.save();
    expect((await openCache(file, 'v1')).get('a')).toBe(1);
  });
});

function edit(file: string, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}
