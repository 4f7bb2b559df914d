import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '@/tests/temporary-folder';
import { listFiles } from './files';
import { readRootFiles } from './root-files';

it('a link that leads out is told of, whatever it leads to, and no bystander', async () => {
  const folder = temporaryFolder({ 'content/posts/a.md': '', 'secret.txt': '' });
  const contentDir = path.join(folder, 'content');
  symlinkSync('..', path.join(contentDir, 'root'));
  expect((await listFiles(contentDir)).ignored).toEqual(['root']);
  const other = temporaryFolder({ 'root/a.txt': '' });
  symlinkSync('../../secret.txt', path.join(other, 'root/b.txt'));
  symlinkSync('..', path.join(other, 'root/.well-known'));
  const { root, ignored } = await listFiles(other);
  expect(ignored).toEqual([]);
  const problems = readRootFiles(other, root).map(({ source, problem }) => [source, problem?.en]);
  expect(problems).toEqual([
    ['root/a.txt', undefined],
    ['root/.well-known', expect.stringContaining('link')],
    ['root/b.txt', expect.stringContaining('link')],
  ]);
});

it('of two that letter case alone tells apart the second is told of', () => {
  const folder = temporaryFolder({ 'root/Ads.txt': '', 'root/ads.txt': '' });
  const [first, second] = readRootFiles(folder, ['root/Ads.txt', 'root/ads.txt']);
  expect(first?.problem).toBeNull();
  expect(second?.problem?.zh).toContain('root/Ads.txt');
});

it('hidden files are told of, well-known ones and what systems leave behind are not', async () => {
  const files = ['.htaccess', '.well-known/.hidden', '.well-known/a', 'ads.txt'];
  const litter = ['.DS_Store', '.gitkeep', '._ads.txt', '.ads.txt.swp', '.well-known/.DS_Store'];
  const folder = temporaryFolder(
    Object.fromEntries([...files, ...litter].map((name) => [`root/${name}`, ''])),
  );
  const { root } = await listFiles(folder);
  expect(root.toSorted()).toEqual(files.map((name) => `root/${name}`));
  const told = readRootFiles(folder, root).filter(({ problem }) => problem?.zh.includes('以 .'));
  expect(told.map(({ source }) => source)).toEqual(['root/.htaccess', 'root/.well-known/.hidden']);
});
