import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { removeUnused } from '@/lib/files/remove-unused';
import { anAuthorDocument, aPageDocument, aPost } from '@/tests/documents';
import { readPacks } from '@/tests/read-packs';
import { temporaryFolder, writeFiles } from '@/tests/temporary-folder';
import type { Pictures } from '../../compiled/images/picture';
import { parsed, refused } from '../../source/problem';
import { publishImages, type PublishImage } from './publish';

const post = (name: string, images: string[], raw = {}) =>
  aPost(`posts/2026-02-28-${name}.md`, raw, { images });

const facts = { width: 1, height: 1, color: null, resizable: true, labelled: false };

/** Publishes nothing, but tells where it would. */
const image: PublishImage = {
  drawChart: (chart) => Promise.resolve(`drawn/${chart}.png`),
  locate: (src, source) =>
    src === 'gone.png'
      ? refused('没有', 'gone')
      : parsed(src.startsWith('https:') ? null : `${source}/${src}`),
  place: (file, folder) => Promise.resolve(parsed({ path: `/${folder}/${file}`, ...facts })),
};

it('publishes an image with its post, with its page at once, and says so beside the index', async () => {
  const folder = temporaryFolder();
  const documents = {
    posts: [
      post('a', ['a.png', 'https://example.com/b.png']),
      post('b', ['b.png'], { draft: true }),
      post('c', []),
      post('d', [], { cover: { src: 'd.png', alt: '图' } }),
    ],
    authors: [anAuthorDocument('authors/a.md', { avatar: 'a.jpg' })],
    pages: [aPageDocument('pages/about.md', {}, { images: ['a.png'] })],
  };
  const published = await publishImages(documents, image, folder);
  expect(published.covers.get('posts/2026-02-28-d.md')?.path).toMatch(/\/d\.png$/u);
  expect([...published.addresses]).toEqual([
    '/20260227T160000Z/posts/2026-02-28-a.md/a.png',
    '/draft/posts/2026-02-28-b.md/b.png',
    '/20260227T160000Z/posts/2026-02-28-d.md/d.png',
    '/always/authors/a.md/a.jpg',
    '/always/pages/about.md/a.png',
  ]);
  const packs = readPacks(folder);
  expect([...packs.keys()].sort()).toEqual([
    'authors/a.md',
    'pages/about.md',
    'posts/2026-02-28-a.md',
    'posts/2026-02-28-b.md',
    'posts/2026-02-28-d.md',
  ]);
  expect(Object.keys(packs.get('posts/2026-02-28-a.md') as object)).toEqual(['a.png']);
});

it('draws charts, and publishes them as their article', async () => {
  const folder = temporaryFolder();
  const posts = [post('a', ['chart:{}'])];
  await publishImages({ posts, authors: [], pages: [] }, image, folder);
  const pictures = readPacks(folder).get('posts/2026-02-28-a.md') as Pictures;
  expect(pictures['chart:{}']?.path).toContain('drawn/{}.png');
});

it('names each image that cannot be published', async () => {
  const posts = ['a', 'b'].map((name) => post(name, ['gone.png']));
  const published = publishImages({ posts, authors: [], pages: [] }, image, temporaryFolder());
  await expect(published).rejects.toThrow(
    /^posts\/2026-02-28-a\.md: 没有 .*\nposts\/2026-02-28-b\.md: 没有/u,
  );
});

it('removes what is no longer used, and the folders that are left empty', async () => {
  const folder = temporaryFolder({
    'x/kept.png': '',
    'x/old.png': '',
    'y/old.png': '',
    'z.part': '',
  });
  writeFiles(folder, { 'y/deep/old.png': '' });
  await removeUnused(folder, new Set(['x/kept.png']));
  expect(existsSync(path.join(folder, 'x/kept.png'))).toBe(true);
  expect(existsSync(path.join(folder, 'x/old.png'))).toBe(false);
  expect(existsSync(path.join(folder, 'z.part'))).toBe(false);
  await removeUnused(path.join(folder, 'not-there'), new Set());
});
