import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder, writeFiles } from '../../tests/temporary-folder';
import { drawnPictures, keepPictures } from './kept-pictures.mjs';

const [first, second] = ['1', '2'].map((digit) => digit.repeat(32));
const drawn = (/** @type {string | undefined} */ version) =>
  `server/app/zh-hans/pictures/${version}/cards/site.png.body`;

it('keeps the pictures of the last build of the same program, and no others', () => {
  const root = temporaryFolder();
  const kept = path.join(root, drawnPictures('a'.repeat(64)));
  writeFiles(root, {
    [`one/${drawn(first)}`]: 'png',
    'one/server/app/zh-hans/posts.html': 'a page',
    'one/server/app/[locale]/pictures/[version]/[...path]/route.js': 'a route',
    [`two/${drawn(second)}`]: 'another',
  });
  keepPictures(root, 'one', 'a'.repeat(64));
  expect(readdirSync(kept)).toEqual([first]);
  expect(readFileSync(path.join(kept, first ?? ''), 'utf8')).toBe('png');
  keepPictures(root, 'two', 'a'.repeat(64));
  expect(readdirSync(kept)).toEqual([second]);
  keepPictures(root, 'two', 'b'.repeat(64));
  expect(readdirSync(path.dirname(kept))).toEqual(['b'.repeat(32)]);
});
