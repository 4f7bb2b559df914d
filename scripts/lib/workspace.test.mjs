import {
  existsSync,
  lstatSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder, writeFiles } from '../../tests/temporary-folder';
import { markInstalled } from './dependencies.mjs';
import { sourceFiles } from './source-files.mjs';
import { copyWorkspace } from './workspace.mjs';

function project() {
  const root = temporaryFolder({
    '.gitignore': '.next/\n.e2e/\nnode_modules/\n',
    '.next/cache/mine': '',
    'app/page.tsx': 'page',
    'content/posts/a.md': '正文',
    'package.json': '{}',
    'package-lock.json': '{}',
    'node_modules/.bin/place': '',
    'node_modules/.cache/tool': '',
    'node_modules/@scope/a/index.js': 'a',
  });
  symlinkSync('../@scope/a/index.js', path.join(root, 'node_modules/.bin/a'));
  markInstalled(root);
  return root;
}

const inode = (/** @type {string[]} */ ...parts) => statSync(path.join(...parts)).ino;

it('copies the sources and nothing that was made from them', () => {
  const root = project();
  const copy = copyWorkspace(root, 'newsroom');
  expect(copy).toBe(path.join(root, '.e2e/newsroom'));
  expect(sourceFiles(copy)).toEqual(sourceFiles(root));
  expect(existsSync(path.join(copy, '.next'))).toBe(false);
  // Its own files: a build that rewrites one must not rewrite the project's.
  expect(inode(copy, 'app/page.tsx')).not.toBe(inode(root, 'app/page.tsx'));
});

it('links the packages and leaves caches behind', () => {
  const root = project();
  const copy = copyWorkspace(root, 'newsroom');
  const file = 'node_modules/@scope/a/index.js';
  expect(inode(copy, file)).toBe(inode(root, file));
  expect(lstatSync(path.join(copy, 'node_modules')).isSymbolicLink()).toBe(false);
  expect(readlinkSync(path.join(copy, 'node_modules/.bin/a'))).toBe('../@scope/a/index.js');
  expect(existsSync(path.join(copy, 'node_modules/.cache'))).toBe(false);
});

it('brings the copy up to date and touches nothing else in it', () => {
  const root = project();
  const copy = copyWorkspace(root, 'newsroom');
  writeFiles(copy, { '.next/cache/own': 'kept', 'app/stray.tsx': 'x' });
  const unchanged = statSync(path.join(copy, 'content/posts/a.md')).mtimeMs;
  rmSync(path.join(root, 'app/page.tsx'));
  writeFiles(root, { 'app/posts/page.tsx': 'new', 'package.json': '{ "version": "2.0.0" }' });

  copyWorkspace(root, 'newsroom');
  expect(sourceFiles(copy)).toEqual(sourceFiles(root));
  expect(readFileSync(path.join(copy, 'package.json'), 'utf8')).toContain('2.0.0');
  expect(readFileSync(path.join(copy, '.next/cache/own'), 'utf8')).toBe('kept');
  expect(statSync(path.join(copy, 'content/posts/a.md')).mtimeMs).toBe(unchanged);
});

it('puts a file where a folder was, and a folder where a file was', () => {
  const root = project();
  const copy = copyWorkspace(root, 'newsroom');
  rmSync(path.join(root, 'app'), { recursive: true });
  rmSync(path.join(root, 'content/posts/a.md'));
  writeFiles(root, { app: 'a file', 'content/posts/a.md/index.md': 'in a folder' });
  copyWorkspace(root, 'newsroom');
  expect(sourceFiles(copy)).toEqual(sourceFiles(root));
});

it('links the packages anew only after another install', () => {
  const root = project();
  const copy = copyWorkspace(root, 'newsroom');
  writeFiles(copy, { 'node_modules/marker': '' });
  copyWorkspace(root, 'newsroom');
  expect(existsSync(path.join(copy, 'node_modules/marker'))).toBe(true);

  writeFiles(root, { 'package-lock.json': '{ "b": 1 }', 'node_modules/b/index.js': 'b' });
  // Not installed yet: what is linked now must be linked again after the install.
  copyWorkspace(root, 'newsroom');
  writeFiles(root, { 'node_modules/c/index.js': 'c' });
  markInstalled(root);
  copyWorkspace(root, 'newsroom');
  expect(existsSync(path.join(copy, 'node_modules/marker'))).toBe(false);
  expect(existsSync(path.join(copy, 'node_modules/c/index.js'))).toBe(true);
});
