import { readdirSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { expect, it, vi } from 'vitest';
import { readPacks } from '@/tests/read-packs';
import { temporaryFolder, writeFiles } from '@/tests/temporary-folder';
import { createMemory } from '../body/lazy-facts';
import { createSourceReader } from '../source/source-file';
import { compileDocuments } from './compile-documents';
import { openContentlayer, type MakeDocuments } from './contentlayer';
import { renderDocuments } from './render-documents';
import { openStores } from './stores';

const post = (title: string, body = '正文。') =>
  `---\ntitle: ${title}\ndate: 2026-02-28\n---\n\n${body}\n`;

/** A content folder, and builds of it that tell which files went through Contentlayer. */
function project(files: Record<string, string>) {
  const folder = temporaryFolder();
  const contentDir = path.join(folder, 'content');
  const folders = {
    bodies: path.join(folder, 'site/bodies'),
    twins: path.join(folder, 'site/twins'),
    ...Object.fromEntries(
      ['bodies', 'twins', 'texts'].map((name) => [`kept ${name}`, path.join(folder, 'kept', name)]),
    ),
  };
  writeFiles(contentDir, files);
  const build = async (version = 'v1', drop = '') => {
    const stores = openStores(version, path.join(folder, 'kept'));
    const read: string[] = [];
    const makeDocuments: MakeDocuments = async (documents) => {
      read.push(...documents.map(({ source }) => source));
      const contentlayer = await openContentlayer(path.join(folder, 'types.d.ts'));
      return (await contentlayer(documents)).filter(({ _id }) => _id !== drop);
    };
    const tools = {
      readSource: createSourceReader(contentDir).read,
      timeZone: 'Asia/Shanghai',
      stores,
      makeDocuments,
    };
    const memory = createMemory();
    const put = vi.spyOn(memory.facts, 'put');
    const sources = readdirSync(path.join(contentDir, 'posts'))
      .sort()
      .map((name) => `posts/${name}`);
    const prepared = await renderDocuments(tools, sources, memory);
    const documents = await compileDocuments(tools, prepared);
    await stores.bodies.publish(folders.bodies);
    await stores.twins.publish(folders.twins);
    await stores.documents.sweep(
      new Map(Array.from(prepared, ([source, { key }]) => [source, key])),
    );
    return { documents, read, facts: put.mock.calls.length };
  };
  return {
    contentDir,
    folders,
    build,
    write: (more: typeof files) => writeFiles(contentDir, more),
  };
}

it('compiles everything once, with front matter normalised and the body beside it', async () => {
  const { build, folders } = project({
    'posts/a.md': post('甲', '# 题\n\n第一句。'),
    'posts/b.md': post('乙'),
  });
  const { documents, read, facts } = await build();
  expect(read).toEqual(['posts/a.md', 'posts/b.md']);
  expect(facts).toBe(2);
  expect(documents.get('posts/a.md')).toMatchObject({
    _id: 'posts/a.md',
    type: 'Post',
    title: '甲',
    excerpt: '第一句。',
    summary: { opening: '第一句。' },
  });
  expect(readPacks(folders.bodies).get('posts/a.md')).toMatchObject({
    html: [expect.stringContaining('<p>第一句。</p>')],
  });
});

it('compiles nothing when only dates have changed, as in a fresh clone', async () => {
  const { build, contentDir, folders } = project({ 'posts/a.md': post('甲') });
  const first = await build();
  utimesSync(path.join(contentDir, 'posts/a.md'), 1, 1);
  rmSync(folders.bodies, { recursive: true });
  const second = await build();
  expect(second.read).toEqual([]);
  expect(second.documents).toEqual(first.documents);
  expect([...readPacks(folders.bodies).keys()]).toEqual(['posts/a.md']);
});

it('compiles what has changed, be it the body or the front matter, and new files', async () => {
  const { build, write } = project({
    'posts/a.md': post('甲'),
    'posts/b.md': post('乙'),
    'posts/c.md': post('丙'),
  });
  await build();
  write({
    'posts/a.md': post('甲', '改过。'),
    'posts/b.md': post('新乙'),
    'posts/d.md': post('丁'),
  });
  expect((await build()).read).toEqual(['posts/a.md', 'posts/b.md', 'posts/d.md']);
});

it('compiles everything again for another version of the code', async () => {
  const { build } = project({ 'posts/a.md': post('甲') });
  await build();
  expect((await build('v2')).read).toEqual(['posts/a.md']);
});

it('leaves nothing of a deleted file', async () => {
  const { build, contentDir, folders } = project({
    'posts/a.md': post('甲'),
    'posts/b.md': post('稿', '秘密。'),
  });
  await build();
  rmSync(path.join(contentDir, 'posts/b.md'));
  const { documents } = await build();
  expect([...documents.keys()]).toEqual(['posts/a.md']);
  for (const folder of Object.values(folders)) {
    const texts = readdirSync(folder).map((name) => readFileSync(path.join(folder, name), 'utf8'));
    expect(texts.join()).not.toContain('秘密');
  }
});

it('renders again bodies that have been lost', async () => {
  const { build, folders } = project({ 'posts/a.md': post('甲') });
  await build();
  for (const folder of Object.values(folders)) rmSync(folder, { recursive: true });
  expect((await build()).read).toEqual(['posts/a.md']);
  expect(readPacks(folders.bodies).size).toBe(1);
});

it('renders the others beside one that cannot be, and fails only when it is to be compiled', async () => {
  const { build, write } = project({
    'posts/a.md': post('甲', '![图]()'),
    'posts/b.md': post('乙'),
  });
  await expect(build()).rejects.toThrow(/^posts\/a\.md:6:1 图片没有地址/u);
  write({ 'posts/a.md': post('甲') });
  expect((await build()).read).toEqual(['posts/a.md', 'posts/b.md']);
});

it('fails when Contentlayer drops a document', async () => {
  const { build } = project({ 'posts/a.md': post('甲'), 'posts/b.md': post('乙') });
  await expect(build('v1', 'posts/b.md')).rejects.toThrow('posts/b.md');
});
