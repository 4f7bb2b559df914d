import { expect, it } from 'vitest';
import { temporaryFolder } from '@/tests/temporary-folder';
import { listFiles } from './files';

it('finds what is well-known at the root of the site, and no article in a hidden folder', async () => {
  const folder = temporaryFolder({
    'posts/2026-02-28-a.md': '',
    'posts/.well-known/x.md': '',
    'posts/.obsidian/y.md': '',
    '_drafts/.well-known/z.md': '',
    'root/.well-known/security.txt': '',
    'root/ads.txt': '',
  });
  const { known, root, ignored } = await listFiles(folder);
  expect(known.posts).toEqual(['posts/2026-02-28-a.md']);
  expect(root).toEqual(['root/.well-known/security.txt', 'root/ads.txt']);
  expect(ignored).toEqual([]);
});
