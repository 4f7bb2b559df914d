import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { readPacks } from '@/tests/read-packs';
import { temporaryFolder } from '@/tests/temporary-folder';
import type { ArticleEntry } from '../model';
import { openStore } from '../store/store';
import { writeRelated } from './write-related';

const article = (id: string, title: string, draft = false) =>
  ({ id, title, hash: id, source: `posts/${id.replace('/', '-')}.md`, draft }) as ArticleEntry;

const articles = [
  article('2026-03-01/a', '虚构的月球车'),
  article('2026-02-28/b', '月球车的车辙'),
  article('2026-02-27/c', '泡茶'),
  article('2026-02-26/d', '月球车的草稿', true),
];

it('writes what is related, without drafts, and reads a text once for as long as it is the same', async () => {
  const root = temporaryFolder();
  const places = (version: string) => ({
    folder: path.join(root, 'related'),
    terms: openStore(path.join(root, 'terms'), version),
    version,
  });
  const read: string[] = [];
  const readText = (source: string) => {
    read.push(source);
    return { text: '', headings: [] };
  };
  const related = () => Object.fromEntries(readPacks(path.join(root, 'related')));

  await writeRelated({ articles }, readText, places('1'));
  expect(related()).toEqual({
    'posts/2026-03-01-a.md': ['2026-02-28/b'],
    'posts/2026-02-28-b.md': ['2026-03-01/a'],
    'posts/2026-02-27-c.md': [],
  });
  expect(read).toHaveLength(3);

  await writeRelated({ articles: articles.slice(1) }, readText, places('1'));
  expect(read).toHaveLength(3);
  expect(readdirSync(path.join(root, 'related')).sort()).toEqual(['2026-02.pack', 'made-of']);
  expect(related()).toMatchObject({ 'posts/2026-02-28-b.md': [] });

  await writeRelated({ articles: articles.slice(1) }, readText, places('2'));
  expect(read).toHaveLength(5);
});
