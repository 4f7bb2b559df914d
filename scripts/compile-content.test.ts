import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import type { ContentIndex } from '@/lib/content/model';
import { digest } from '@/lib/digest';
import { temporaryFolder, writeFiles } from '@/tests/temporary-folder';
import { ROOT } from './lib/project.mjs';
import { copyWorkspace } from './lib/workspace.mjs';

/**
 * Longest wait: the test starts a process, loads Contentlayer and waits for it, which on a busy machine takes seconds.
 */
const PATIENCE = { timeout: 60_000, interval: 20 };

const post = (title: string) => `---\ntitle: ${title}\nauthor: 林样例\n---\n正文里的${title}。\n`;

const drawing = (width: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(width)} 10"/>`;

/** Watches a content folder with a copy of the project, so that the project's own content stays compiled. */
function watching(contentDir: string, publicFiles: Record<string, string> = {}) {
  const folder = copyWorkspace(ROOT, 'watch');
  rmSync(path.join(folder, '.contentlayer'), { recursive: true, force: true });
  const publicDir = path.join(folder, 'public');
  writeFiles(publicDir, publicFiles);
  const parameters = ['scripts/run-typescript.mjs', 'scripts/compile-content.ts', '--watch'];
  const program = spawn(process.execPath, parameters, {
    cwd: folder,
    env: { ...process.env, LC_ALL: 'en', CONTENT_DIR: contentDir },
  });
  onTestFinished(() => {
    program.kill();
  });
  let output = '';
  for (const stream of [program.stdout, program.stderr])
    stream.on('data', (text: Buffer) => (output += text.toString()));
  const compiled = path.join(folder, '.contentlayer/compiled');
  return {
    publicDir,
    output: () => output,
    index: () => readFileSync(path.join(compiled, 'index.json'), 'utf8'),
    sealed: () => readFileSync(`${compiled}.json`, 'utf8'),
    searchTexts: () =>
      readdirSync(path.join(compiled, 'search'))
        .map((file) => readFileSync(path.join(compiled, 'search', file), 'utf16le'))
        .join(''),
  };
}

it('compiles what is saved, then what is searched in; with an error what is good goes on', async () => {
  const contentDir = temporaryFolder({
    'authors/lin.md': '---\nname: 林样例\n---\n',
    'posts/2026-03-01-a.md': post('甲篇'),
    'pages/about.md': '---\ntitle: 关于\n---\n\n![图](a.svg)\n\n![图](/b.svg)\n',
    'pages/a.svg': drawing(10),
  });
  const save = (title: string) => {
    writeFileSync(path.join(contentDir, 'posts/2026-03-01-a.md'), title);
  };
  const { publicDir, output, index, sealed, searchTexts } = watching(contentDir, {
    'b.svg': drawing(10),
  });
  await vi.waitFor(() => {
    expect(output()).toContain('content compiled');
  }, PATIENCE);
  expect(index()).toContain('甲篇');
  expect(searchTexts()).toContain('甲篇');

  save(post('乙篇'));
  await vi.waitFor(() => {
    expect(index()).toContain('乙篇');
  }, PATIENCE);
  await vi.waitFor(() => {
    expect(searchTexts()).toContain('乙篇');
    expect(searchTexts()).not.toContain('甲篇');
  }, PATIENCE);
  // The next build need not take what was saved here for damage.
  await vi.waitFor(() => {
    expect(sealed()).toContain(digest(index()));
  }, PATIENCE);

  // As many editors save: another file takes the place of this one.
  writeFileSync(path.join(contentDir, 'saving'), post('己篇'));
  renameSync(path.join(contentDir, 'saving'), path.join(contentDir, 'posts/2026-03-01-a.md'));
  await vi.waitFor(() => {
    expect(index()).toContain('己篇');
  }, PATIENCE);
  save(post('庚篇'));
  await vi.waitFor(() => {
    expect(index()).toContain('庚篇');
  }, PATIENCE);

  // Pages change with their pictures, which stand in no list of the index: whoever looks at one must be told.
  for (const place of [path.join(contentDir, 'pages/a.svg'), path.join(publicDir, 'b.svg')]) {
    const before = index();
    writeFileSync(place, drawing(20));
    await vi.waitFor(() => {
      expect(index()).not.toBe(before);
    }, PATIENCE);
  }

  save('---\ntitle: 丙篇\ndate: 2026-02-30\n---\n');
  await vi.waitFor(() => {
    expect(output()).toContain('error field-date');
  }, PATIENCE);
  await vi.waitFor(() => {
    expect(JSON.parse(index())).toMatchObject({
      articles: [],
      mistakes: [{ file: path.join(contentDir, 'posts/2026-03-01-a.md'), line: 3, column: 7 }],
    });
  }, PATIENCE);
  writeFileSync(path.join(contentDir, 'posts/2026-03-02-b.md'), post('丁篇'));
  await vi.waitFor(() => {
    expect(index()).toContain('丁篇');
  }, PATIENCE);
  save(post('戊篇'));
  await vi.waitFor(() => {
    expect(index()).toContain('戊篇');
    expect(index()).not.toContain('mistakes');
  }, PATIENCE);
}, 180_000);

it.each([
  ['a post that cannot be read', { 'posts/2026-03-02-b.md': '---\ntitle: [\n---\n' }],
  ['a name that nobody bears', { 'posts/2026-03-02-b.md': '---\ntitle: 乙篇\nauthor: 谁\n---\n' }],
  [
    'an author that cannot be read, and what is signed by them',
    {
      'authors/zhou.md': '---\nname: [\n---\n',
      'posts/2026-03-02-b.md': '---\ntitle: 乙篇\nauthor: zhou\n---\n',
    },
  ],
])(
  'starts a preview without %s',
  (_what, files) => {
    const contentDir = temporaryFolder({
      'authors/lin.md': '---\nname: 林样例\n---\n',
      'posts/2026-03-01-a.md': post('甲篇'),
      ...files,
    });
    const folder = copyWorkspace(ROOT, 'preview');
    const { status } = spawnSync(
      process.execPath,
      ['scripts/run-typescript.mjs', 'scripts/compile-content.ts', '--preview'],
      { cwd: folder, env: { ...process.env, LC_ALL: 'en', CONTENT_DIR: contentDir } },
    );
    expect(status).toBe(0);
    const text = readFileSync(path.join(folder, '.contentlayer/compiled/index.json'), 'utf8');
    const { articles, mistakes } = JSON.parse(text) as ContentIndex;
    expect(articles.map(({ title }) => title)).toEqual(['甲篇']);
    expect(mistakes).not.toEqual([]);
  },
  180_000,
);

it('compiles what is saved while it compiles for the first time', async () => {
  const contentDir = temporaryFolder({
    'authors/lin.md': '---\nname: 林样例\n---\n',
    'posts/2026-03-01-a.md': post('甲篇'),
  });
  const { output, index } = watching(contentDir);
  await vi.waitFor(() => {
    expect(index()).toContain('甲篇');
  }, PATIENCE);
  expect(output()).not.toContain('content compiled');
  writeFileSync(path.join(contentDir, 'posts/2026-03-02-b.md'), post('乙篇'));
  await vi.waitFor(() => {
    expect(output()).toContain('content compiled');
    expect(index()).toContain('乙篇');
  }, PATIENCE);
}, 180_000);
