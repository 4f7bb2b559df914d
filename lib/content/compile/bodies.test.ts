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

it('writes a body for the site under a name that says what is in it', () => {
  const { site, open } = folders();
  const bodies = open();
  const name = bodies.add('<p>甲</p>');
  expect(readFileSync(path.join(site, name), 'utf8')).toBe('<p>甲</p>');
  expect(bodies.add('<p>甲</p>')).toBe(name);
  expect(bodies.add('<p>乙</p>')).not.toBe(name);
});

it('restores a body from an earlier build, where the site is a fresh clone', () => {
  const { site, open } = folders();
  const name = open().add('<p>甲</p>');
  rmSync(site, { recursive: true });
  expect(open().has(name)).toBe(true);
  expect(readFileSync(path.join(site, name), 'utf8')).toBe('<p>甲</p>');
});

it('does not restore a damaged body, nor one it never had', () => {
  const { site, cache, open } = folders();
  const name = open().add('<p>甲</p>');
  rmSync(site, { recursive: true });
  writeFileSync(path.join(cache, name), '<p>');
  const bodies = open();
  expect(bodies.has(name)).toBe(false);
  expect(bodies.has('other.html')).toBe(false);
  expect(readdirSync(site)).toEqual([]);
});

it('removes what has gone from the content, in the site and in the cache', async () => {
  const { site, cache, open } = folders();
  const bodies = open();
  const [kept, gone] = [bodies.add('<p>甲</p>'), bodies.add('<p>秘密</p>')];
  await bodies.keepOnly(new Set([kept]));
  expect(readdirSync(site)).toEqual([kept]);
  expect(readdirSync(cache)).toEqual([kept]);
  expect(bodies.has(gone)).toBe(false);
});
