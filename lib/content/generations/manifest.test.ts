import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '@/tests/temporary-folder';
import { describe, nameOf, readManifest } from './manifest';

/** The first 32 digits of the SHA-256 of `a` and of nothing, as `sha256sum` gives them. */
const OF_A = 'ca978112ca1bbdcafac231b39a23dc4d';
const OF_NOTHING = 'e3b0c44298fc1c149afbf4c8996fb924';

it('digests files and measures images, in one order, without itself and what is unfinished', () => {
  const folder = temporaryFolder({
    'search/b.pack': '',
    'index.json': 'a',
    'images.json': 'a',
    'bodies/2026-02.pack': 'a',
    'images/always/b.png': '图',
    'images/20260228T090000Z/a.png': 'four',
    'generation.json': '{}',
    'bodies/2026-03.pack.part': 'a',
    'images/always/c.png.part': 'a',
  });
  symlinkSync(path.join(folder, 'index.json'), path.join(folder, 'link.json'));
  const manifest = describe(folder);
  expect(manifest).toEqual({
    files: {
      'bodies/2026-02.pack': OF_A,
      'images.json': OF_A,
      'index.json': OF_A,
      'search/b.pack': OF_NOTHING,
    },
    images: { 'images/20260228T090000Z/a.png': 4, 'images/always/b.png': 3 },
  });
  // The name is one of the text: the order counts.
  expect(Object.keys(manifest.files)).toEqual(Object.keys(manifest.files).sort());
  expect(Object.keys(manifest.images)).toEqual(Object.keys(manifest.images).sort());
  expect(nameOf(manifest)).toMatch(/^[0-9a-f]{12}$/u);
});

it('finds nothing in a folder that is not there', () => {
  expect(describe(path.join(temporaryFolder(), 'gone'))).toEqual({ files: {}, images: {} });
});

it('reads what is a manifest, and no other', () => {
  const read = (text: string) => readManifest(temporaryFolder({ 'generation.json': text }));
  expect(read('{"files":{"a":"b"},"images":{"c":1},"more":1}')).toEqual({
    files: { a: 'b' },
    images: { c: 1 },
  });
  for (const text of ['', '{', 'null', '{"files":{}}', '{"images":{}}'])
    expect(read(text)).toBeNull();
  expect(readManifest(temporaryFolder())).toBeNull();
});
