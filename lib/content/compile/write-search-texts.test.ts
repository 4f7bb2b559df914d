import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it, vi } from 'vitest';
import { temporaryFolder } from '@/tests/temporary-folder';
import type { ArticleEntry, Author } from '../model';
import { writeSearchTexts } from './write-search-texts';

const entry = (day: string, title: string, draft = false) =>
  ({
    id: `${day}/a`,
    day,
    title,
    draft,
    authors: ['lin'],
    hash: `${title}#`,
    source: `${title}.md`,
  }) as ArticleEntry;

const write = (articles: ArticleEntry[], folder: string) =>
  writeSearchTexts(
    { articles, authors: [{ id: 'lin', name: '林样例' } as Author] },
    readText,
    folder,
  );

const readText = vi.fn((source: string) => ({
  text: `${source} 的正文\n算力，算力`,
  headings: ['小标题'],
}));

const february = entry('2026-02-28', '英伟达');
const march = entry('2026-03-01', '算力');

it('writes a line for each article, in a file for each month, and none for a draft', async () => {
  const folder = temporaryFolder();
  await write([february, march, entry('2026-03-02', '草稿', true)], folder);
  const files = readdirSync(folder).sort();
  expect(files.map((file) => file.slice(0, 7))).toEqual(['2026-02', '2026-03']);
  const lines = files.map((file) => readFileSync(path.join(folder, file), 'utf16le'));
  expect(lines.join('')).not.toContain('草稿');
  expect(JSON.parse(lines[0]!)).toEqual({
    id: '2026-02-28/a',
    text: '英伟达.md 的正文\n算力，算力',
    headings: ['小标题'],
    syllables: 'ying wei da - lin yang li',
    words: '算力',
    spoken: 'suanli',
  });
});

it('reads again only the texts of a month in which something has changed', async () => {
  const folder = temporaryFolder();
  await write([february, march], folder);
  const before = readdirSync(folder).sort();
  readText.mockClear();

  await write([february, march], folder);
  expect(readText).not.toHaveBeenCalled();

  await write([february, entry('2026-03-01', '算力二')], folder);
  expect(readText.mock.calls).toEqual([['算力二.md']]);
  const after = readdirSync(folder).sort();
  expect(after).toHaveLength(2);
  expect(after.filter((file) => before.includes(file))).toHaveLength(1);
});
