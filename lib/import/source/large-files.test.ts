import { expect, it } from 'vitest';
import { importOldSite } from '@/tests/import-old-site';
import { temporaryFolder } from '@/tests/temporary-folder';

const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12345\n`;

const site = (files: Record<string, string>) =>
  temporaryFolder({
    '_config.yml': 'url: https://old.example\n',
    '_posts/2020-01-01-a.md': '---\ntitle: 题\n---\n\n![甲](/img/a.png)\n\n![乙](/img/b.png)\n',
    'img/a.png': POINTER,
    'img/b.png': POINTER,
    ...files,
  });

it('takes pointers of Git LFS for pictures that are not there, and says once how to fetch them', async () => {
  const folder = site({ '.gitattributes': '*.png filter=lfs diff=lfs merge=lfs -text\n' });
  const { notes, site: imported } = await importOldSite(folder);
  expect(imported.documents[0]?.text).toContain('![甲](https://old.example/img/a.png)');
  const lost = notes.filter(({ level }) => level === 'lost');
  expect(lost).toMatchObject([
    { about: 'lfs', problem: { en: expect.stringMatching(/^2 files .* git lfs pull/u) as string } },
  ]);
  expect(notes.filter(({ about }) => about === 'image-broken')).toEqual([]);
});

it('looks into no file where Git LFS is not used', async () => {
  const { notes } = await importOldSite(site({}));
  expect(notes.map(({ about }) => about)).toEqual(['image-broken', 'image-broken']);
});
