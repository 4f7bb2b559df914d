import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../tests/temporary-folder';
import { readSource, sourceFiles } from './source-files.mjs';

it('lists what git would keep, in order', () => {
  const folder = temporaryFolder({
    '.gitignore': 'node_modules/\n.next/\n',
    '.git/HEAD': '',
    '.next/build': '',
    'node_modules/a/index.js': '',
    'content/posts/月亮.md': '',
    'app/page.tsx': '',
  });
  expect(sourceFiles(folder)).toEqual(['.gitignore', 'app/page.tsx', 'content/posts/月亮.md']);
});

it('lists everything where there is no .gitignore', () => {
  expect(sourceFiles(temporaryFolder({ 'a/b.md': '' }))).toEqual(['a/b.md']);
});

it('reads through a link to a file, and takes any other link for its target', () => {
  const folder = temporaryFolder({ 'real.md': '正文' });
  mkdirSync(path.join(folder, 'images'));
  symlinkSync('real.md', path.join(folder, 'link.md'));
  symlinkSync('images', path.join(folder, 'link-to-folder'));
  symlinkSync('nowhere', path.join(folder, 'broken'));
  const read = (/** @type {string} */ file) => readSource(path.join(folder, file)).toString();
  expect(['link.md', 'link-to-folder', 'broken'].map(read)).toEqual(['正文', 'images', 'nowhere']);
});
