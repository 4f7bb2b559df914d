import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '@/tests/temporary-folder';
import { stageDocuments, type Batch, type Staged } from './stage';

const document = (source: string) => ({ source, fields: {} }) as Staged;

it('stages each document once, in batches of one type', () => {
  const folder = temporaryFolder();
  const posts = Array.from({ length: 201 }, (_, at) => document(`posts/${String(at)}.md`));
  stageDocuments(folder, [...posts, document('_drafts/x.md'), document('authors/lin.md')]);
  const batches = (kind: string) =>
    readdirSync(path.join(folder, kind))
      .sort()
      .map(
        (name) =>
          (JSON.parse(readFileSync(path.join(folder, kind, name), 'utf8')) as Batch).documents,
      );
  expect(readdirSync(folder).sort()).toEqual(['authors', 'posts']);
  expect(batches('authors')).toEqual([[document('authors/lin.md')]]);
  expect(batches('posts').map(({ length }) => length)).toEqual([100, 100, 2]);
  expect(batches('posts').flat()).toEqual([...posts, document('_drafts/x.md')]);
});
