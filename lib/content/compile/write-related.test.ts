import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '@/tests/temporary-folder';
import type { ArticleEntry } from '../model';
import { writeRelated } from './write-related';

const article = (id: string, title: string, draft = false) =>
  ({ id, day: id.slice(0, 10), title, document: `${id}.html`, draft }) as ArticleEntry;

const articles = [
  article('2026-03-01/a', '虚构的月球车'),
  article('2026-02-28/b', '月球车的车辙'),
  article('2026-02-27/c', '泡茶'),
  article('2026-02-26/d', '月球车的草稿', true),
];

it('writes a file a month, without drafts, and reads a text once for as long as it is the same', async () => {
  const root = temporaryFolder();
  const places = (version: string) => ({
    folder: path.join(root, 'related'),
    cacheFile: path.join(root, 'terms.json'),
    version,
  });
  const read: string[] = [];
  const readText = (body: string) => {
    read.push(body);
    return { text: '', headings: [] };
  };
  const relatedIn = (month: string) =>
    JSON.parse(readFileSync(path.join(root, 'related', month), 'utf8')) as unknown;

  await writeRelated({ articles }, readText, places('1'));
  expect(relatedIn('2026-03.json')).toEqual({ '2026-03-01/a': ['2026-02-28/b'] });
  expect(relatedIn('2026-02.json')).toEqual({
    '2026-02-28/b': ['2026-03-01/a'],
    '2026-02-27/c': [],
  });
  expect(read).toHaveLength(3);

  await writeRelated({ articles: articles.slice(1) }, readText, places('1'));
  expect(read).toHaveLength(3);
  expect(readdirSync(path.join(root, 'related')).sort()).toEqual(['2026-02.json', 'made-of']);
  expect(relatedIn('2026-02.json')).toMatchObject({ '2026-02-28/b': [] });

  await writeRelated({ articles: articles.slice(1) }, readText, places('2'));
  expect(read).toHaveLength(5);
});
