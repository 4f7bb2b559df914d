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
