import { spawnSync } from 'node:child_process';
import { readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { verify } from '@/lib/content/generations/verify';
import { temporaryFolder } from '@/tests/temporary-folder';
import { ROOT } from './lib/project.mjs';
import { copyWorkspace } from './lib/workspace.mjs';

/** A post of some 40 KB. */
const post = (title: string) =>
  `---\ntitle: ${title}\nauthor: 林样例\n---\n${'正文里的一句话。\n\n'.repeat(1500)}`;

/** Compiles where no file may have more than so many blocks of 512 bytes: a write beyond that fails half done. */
function compile(folder: string, contentDir: string, blocks: number | 'unlimited') {
  const limited = `trap '' XFSZ; ulimit -f ${String(blocks)}; exec "$0" "$@"`;
  const program = ['scripts/run-typescript.mjs', 'scripts/compile-content.ts'];
  const { status, stderr } = spawnSync('sh', ['-c', limited, process.execPath, ...program], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'en', CONTENT_DIR: contentDir },
  });
  return { status, stderr };
}

it('leaves what is served whole where the disk takes no more, and the next run goes on', async () => {
  const contentDir = temporaryFolder({
    'authors/lin.md': '---\nname: 林样例\n---\n',
    'posts/2026-03-01-a.md': post('甲篇'),
  });
  const folder = copyWorkspace(ROOT, 'full-disk');
  rmSync(path.join(folder, '.contentlayer/generations'), { recursive: true, force: true });
  const shown = () => realpathSync(path.join(folder, '.contentlayer/shown'));
  const titles = () => readFileSync(path.join(shown(), 'index.json'), 'utf8');
  expect(compile(folder, contentDir, 'unlimited')).toMatchObject({ status: 0 });
  const served = shown();

  writeFileSync(path.join(contentDir, 'posts/2026-03-01-a.md'), post('乙篇'));
  for (const blocks of [0, 64]) {
    const { status, stderr } = compile(folder, contentDir, blocks);
    expect(status).toBe(1);
    expect(stderr).toContain('the disk refuses it');
    expect(shown()).toBe(served);
    expect(titles()).toContain('甲篇');
    await verify(served, null);
  }

  expect(compile(folder, contentDir, 'unlimited')).toMatchObject({ status: 0, stderr: '' });
  expect(titles()).toContain('乙篇');
  await verify(shown(), null);
}, 180_000);
