import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '@/tests/temporary-folder';
import { openBodies } from './bodies';

function folders() {
  const folder = temporaryFolder();
  const [site, cache] = [path.join(folder, 'site'), path.join(folder, 'cache')];
  return { site, cache, open: () => openBodies(site, cache) };
}

it('writes a body for the site under a name that says what is in it', async () => {
  const { site, open } = folders();
  const bodies = await open();
  const name = await bodies.add('<p>甲</p>');
  expect(readFileSync(path.join(site, name), 'utf8')).toBe('<p>甲</p>');
  expect(await bodies.add('<p>甲</p>')).toBe(name);
  expect(await bodies.add('<p>乙</p>')).not.toBe(name);
});

it('restores a body from an earlier build, where the site is a fresh clone', async () => {
  const { site, open } = folders();
  const name = await (await open()).add('<p>甲</p>');
  rmSync(site, { recursive: true });
  expect(await (await open()).has(name)).toBe(true);
  expect(readFileSync(path.join(site, name), 'utf8')).toBe('<p>甲</p>');
});

it('does not restore a damaged body, nor one it never had', async () => {
  const { site, cache, open } = folders();
  const name = await (await open()).add('<p>甲</p>');
  rmSync(site, { recursive: true });
  writeFileSync(path.join(cache, name), '<p>');
  const bodies = await open();
  expect(await bodies.has(name)).toBe(false);
  expect(await bodies.has('other.html')).toBe(false);
  expect(readdirSync(site)).toEqual([]);
});

it('removes what has gone from the content, in the site and in the cache', async () => {
  const { site, cache, open } = folders();
  const bodies = await open();
  const [kept, gone] = [await bodies.add('<p>甲</p>'), await bodies.add('<p>秘密</p>')];
  await bodies.keepOnly(new Set([kept]));
  expect(readdirSync(site)).toEqual([kept]);
  expect(readdirSync(cache)).toEqual([kept]);
  expect(await bodies.has(gone)).toBe(false);
});
