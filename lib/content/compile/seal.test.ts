import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '@/tests/temporary-folder';
import { describe } from '../generations/manifest';
import { removeUnsealed, seal } from './seal';

const files = {
  'folder/index.mjs': 'a',
  'folder/packs/a.pack': 'a',
  'folder/packs/b.pack': 'b',
  'folder/related/c.pack': 'c',
  'folder/related/made-of': 'd',
  'folder/cards/kit.json': '{}',
  'folder/cards/1.stamp': '',
};

/** Changes files of a sealed folder; what is left of it then. */
function leftAfter(change: (folder: string, file: string) => void): string[] {
  const root = temporaryFolder(files);
  const folder = path.join(root, 'folder');
  const file = path.join(root, 'seal.json');
  seal(describe(folder), file);
  change(folder, file);
  removeUnsealed(folder, file);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => path.extname(name) !== '' || name.endsWith('made-of'))
    .sort();
}

const all = Object.keys(files).map((name) => name.replace('folder/', ''));
const without = (...names: string[]) => all.filter((name) => !names.includes(name)).sort();

it('keeps what is as it was sealed', () => {
  expect(leftAfter(() => undefined)).toEqual(without());
});

it.each([
  ['packs/a.pack', ['packs/a.pack']],
  ['related/c.pack', ['related/c.pack', 'related/made-of']],
  ['cards/kit.json', ['cards/kit.json', 'cards/1.stamp']],
  ['packs/new.pack', []],
])('removes %s when it has been changed, and what says that it is there', (name, gone) => {
  const left = leftAfter((folder) => {
    writeFileSync(path.join(folder, name), 'damaged');
  });
  expect(left).toEqual(without(...gone));
});

it.each(['{"a', '{}', null])('removes all when the seal is %j', (text) => {
  const left = leftAfter((_, file) => {
    if (text === null) rmSync(file);
    else writeFileSync(file, text);
  });
  expect(left).toEqual([]);
});

it('has nothing to say of a folder that is not there', () => {
  const root = temporaryFolder();
  expect(() => {
    removeUnsealed(path.join(root, 'nothing'), path.join(root, 'seal.json'));
  }).not.toThrow();
});
