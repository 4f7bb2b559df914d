import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { readContext } from '@/lib/content/check/check';
import { temporaryFolder } from '@/tests/temporary-folder';
import { changedDocuments } from './changed-documents';
import { changedFiles } from './changed-files';

/** A repository whose branch renames, changes, removes, publishes and adds files. */
function branch() {
  const body = (word: string) => `\n${`${word}段落，写得够长，改了名称也认得出。\n`.repeat(8)}`;
  const post = (fields: string, word = '一') =>
    `---\ntitle: 题\ndate: 2026-02-28 09:00:00 +0800\n${fields}---\n${body(word)}`;
  const root = temporaryFolder({
    'c/posts/2026-02-28-a.md': post(''),
    'c/posts/2026-02-28-b 空.md': post('', '二'),
    'c/posts/2026-02-28-d.md': post('draft: true\n', '三'),
    'c/posts/2026-02-28-e.md': post('', '四'),
    'c/authors/li.md': `---\nname: 李\n---\n${body('五')}`,
    'x.md': '丙\n',
  });
  const contentDir = path.join(root, 'c');
  const git = (...args: string[]) =>
    spawnSync('git', ['-C', root, '-c', 'user.name=a', '-c', 'user.email=a@a.example', ...args], {
      encoding: 'utf8',
    }).stdout.trim();
  const write = (file: string, text: string) => {
    writeFileSync(path.join(contentDir, file), text);
  };
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', '一');
  const base = git('rev-parse', 'HEAD');
  git('mv', 'c/posts/2026-02-28-a.md', 'c/posts/2026-02-28-新.md');
  git('mv', 'c/authors/li.md', 'c/authors/lee.md');
  git('rm', '-q', 'c/posts/2026-02-28-e.md');
  const moved = 'slug: bb\nredirect_from: /posts/2026/02/28/b-空\n';
  write('posts/2026-02-28-b 空.md', post(moved, '二'));
  write('posts/2026-02-28-d.md', post('', '三'));
  write('posts/2026-02-28-f.md', post('', '六'));
  git('add', '.');
  git('commit', '-qm', '二');
  return { contentDir, base };
}

it('finds what a branch has changed, with both names, and the addresses that are left', async () => {
  const { contentDir, base } = branch();
  const changes = await changedFiles(contentDir, base);
  expect(changes.files.map(({ change, file, before }) => [change, file, before])).toEqual([
    ['renamed', 'authors/lee.md', 'authors/li.md'],
    ['changed', 'posts/2026-02-28-b 空.md', 'posts/2026-02-28-b 空.md'],
    ['changed', 'posts/2026-02-28-d.md', 'posts/2026-02-28-d.md'],
    ['removed', 'posts/2026-02-28-e.md', 'posts/2026-02-28-e.md'],
    ['added', 'posts/2026-02-28-f.md', null],
    ['renamed', 'posts/2026-02-28-新.md', 'posts/2026-02-28-a.md'],
  ]);
  const context = await readContext({ contentDir, timeZone: 'Asia/Shanghai', pageSize: 10 });
  const told = await changedDocuments(changes, context);
  const [author, moved, revealed, gone, added, renamed] = told;
  expect(author?.left).toEqual({ path: '/authors/li', leadsTo: null, kind: 'authors' });
  expect(moved?.left).toMatchObject({ leadsTo: '/posts/2026/02/28/bb' });
  expect([revealed?.isRevealed, revealed?.left]).toEqual([true, null]);
  expect([gone?.left?.leadsTo, gone?.article]).toEqual([null, null]);
  expect([added?.left, added?.article?.standing]).toEqual([null, 'live']);
  expect(renamed?.left).toMatchObject({ path: '/posts/2026/02/28/a', leadsTo: null });
});
