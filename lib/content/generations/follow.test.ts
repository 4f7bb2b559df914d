import { mkdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { writeWhole } from '@/lib/files/write-whole.mjs';
import type { Site } from '@/lib/site';
import { temporaryFolder } from '@/tests/temporary-folder';
import type { ContentIndex } from '../model';
import { describe } from './manifest';
import { NOTICE, pointedSince, writePointer } from './pointer';
import { publishGeneration } from './publish-generation';

const state = vi.hoisted(() => ({ compiledDir: '' }));

vi.mock('@/lib/site', async (importActual) => {
  const { site } = await importActual<{ site: Site }>();
  return {
    site: Object.defineProperty({ ...site }, 'compiledDir', { get: () => state.compiledDir }),
  };
});

let publish: (text: string) => Promise<string>;
let logged: string[];

beforeEach(() => {
  vi.resetModules();
  Reflect.deleteProperty(globalThis, Symbol.for('yueliang.generations'));
  Reflect.deleteProperty(globalThis, Symbol.for('yueliang.asked'));
  const root = temporaryFolder();
  logged = [];
  vi.spyOn(console, 'error').mockImplementation((line: string) => logged.push(line));
  publish = async (slug) => {
    const page = { slug, source: `pages/${slug}.md`, title: slug } as ContentIndex['pages'][number];
    const nothing = { articles: [], authors: [], categories: [], oldSite: null };
    const index: ContentIndex = { ...nothing, pages: [page] };
    const compiled = path.join(root, 'compiled');
    writeWhole(path.join(compiled, 'index.json'), JSON.stringify(index));
    const [builds, shown] = [path.join(root, 'builds'), path.join(root, 'shown')];
    const places = { generations: root, line: 'line', builds, shown };
    return publishGeneration(compiled, describe(compiled), places);
  };
});

afterEach(() => {
  vi.restoreAllMocks();
});

/** A server whose build carries a generation, after its start. */
async function start(carried: string) {
  state.compiledDir = carried;
  const { followGenerations } = await import('./follow');
  const { library } = await import('../library');
  await followGenerations();
  return {
    library,
    pages: () => library.at(library.epochAt(new Date()))?.pages.map(({ slug }) => slug),
  };
}

it('serves what is published, from the start and within a second', async () => {
  const one = await publish('one');
  await publish('two');
  const { library, pages } = await start(one);
  expect(pages()).toEqual(['two']);
  const epoch = library.epochAt(new Date());
  expect(epoch).toMatch(/^[0-9a-f]{12}\.before$/u);
  expect((await library.in('zh-hans', epoch))?.pages.map(({ slug }) => slug)).toEqual(['two']);
  expect(await library.in('zh-hans', 'ffffffffffff.before')).toBeNull();
  await publish('three');
  await vi.waitFor(() => {
    expect(pages()).toEqual(['three']);
  }, 1000);
  // What has been begun with the one before is answered with it.
  expect(library.at(epoch)?.pages.map(({ slug }) => slug)).toEqual(['two']);
  expect(library.changedAt(library.epochAt(new Date())).getTime()).toBeGreaterThan(
    library.changedAt(epoch).getTime() - 1,
  );
  expect(logged).toEqual([]);
});

it('goes on with the last good content where the next is not whole, and says so once', async () => {
  const one = await publish('one');
  const { pages } = await start(one);
  const line = path.dirname(one);
  const half = path.join(line, '0123456789ab');
  mkdirSync(half);
  writeFileSync(path.join(half, 'index.json'), '{"articles":[');
  writePointer(line, '0123456789ab');
  await vi.waitFor(() => {
    expect(logged).toHaveLength(1);
  }, 1000);
  await new Promise((resolve) => setTimeout(resolve, 1200));
  expect(logged).toEqual([expect.stringContaining('0123456789ab')]);
  expect(pages()).toEqual(['one']);
  await publish('two');
  await vi.waitFor(() => {
    expect(pages()).toEqual(['two']);
  }, 1000);
});

it('starts with what its build carries where the pointer leads nowhere', async () => {
  const one = await publish('one');
  for (const text of ['', 'nothing\n', '../../etc\n', 'ffffffffffff\n']) {
    writeFileSync(path.join(path.dirname(one), 'current'), text);
    Reflect.deleteProperty(globalThis, Symbol.for('yueliang.generations'));
    vi.resetModules();
    expect((await start(one)).pages()).toEqual(['one']);
  }
});

it('starts with what was served last where what was published does not load', async () => {
  const one = await publish('one');
  const later = [await publish('two'), await publish('three'), await publish('four')];
  for (const [at, each] of [one, ...later].entries()) {
    const then = new Date(Date.now() - 60_000 * (10 - at));
    utimesSync(path.join(each, 'generation.json'), then, then);
  }
  writeFileSync(path.join(later[2] ?? '', 'index.json'), '');
  expect((await start(one)).pages()).toEqual(['three']);
  // What is in use says so, which keeps it from being removed, and what is not does not.
  const usedAt = (at: number) => statSync(path.join(later[at] ?? '', 'generation.json')).mtimeMs;
  expect([usedAt(1) > Date.now() - 60_000, usedAt(0) > Date.now() - 60_000]).toEqual([true, false]);
  expect(logged).toHaveLength(1);
});

it('starts with whatever is whole where its own content is damaged', async () => {
  const one = await publish('one');
  const two = await publish('two');
  rmSync(path.join(two, 'index.json'));
  expect((await start(two)).pages()).toEqual(['one']);
  expect(logged).toHaveLength(1);
  expect(one).not.toBe(two);
});

it('waits with what is due, and shows what is not due yet to nobody', async () => {
  const one = await publish('one');
  const line = path.dirname(one);
  const { pages } = await start(one);
  const { contentToCome } = await import('./asked');
  expect(contentToCome()).toBeNull();
  await publish('two');
  // Of the same instant on all servers.
  const due = (pointedSince(line)?.getTime() ?? 0) + NOTICE;
  while (Date.now() < due - 20) {
    expect(contentToCome()).toBeNull();
    expect(pages()).toEqual(['one']);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  await new Promise((resolve) => setTimeout(resolve, 40));
  expect(pages()).toEqual(['two']);
  // Copied with its time: it is due, and is not loaded yet.
  await publish('three');
  utimesSync(path.join(line, 'current'), new Date(), new Date(Date.now() - NOTICE));
  await contentToCome();
  expect(pages()).toEqual(['three']);
});

it('answers with what a proxy names: what is not due yet, and what was before', async () => {
  const one = await publish('one');
  const { pages } = await start(one);
  const { asking, contentToCome } = await import('./asked');
  const askFor = (generation: string) => {
    const asked = { name: path.basename(generation), isMissing: false };
    return asking().storage.run(asked, async () => {
      await contentToCome();
      return { pages: pages(), isMissing: asked.isMissing };
    });
  };
  const two = await publish('two');
  expect(await Promise.all([askFor(two), askFor(one), askFor(two)])).toEqual([
    { pages: ['two'], isMissing: false },
    { pages: ['one'], isMissing: false },
    { pages: ['two'], isMissing: false },
  ]);
  expect(pages()).toEqual(['one']);
  const nothing = { pages: ['one'], isMissing: true };
  const gone = path.join(path.dirname(one), 'ffffffffffff');
  expect(await Promise.all([askFor(gone), askFor(gone)])).toEqual([nothing, nothing]);
  expect(await askFor(gone)).toEqual(nothing);
  expect(logged).toEqual([expect.stringContaining('ffffffffffff')]);
});

it('answers with what a proxy names of before its start, and all others as it did', async () => {
  const one = await publish('one');
  const two = await publish('two');
  const { pages } = await start(two);
  const { asking, contentToCome } = await import('./asked');
  const asked = { name: path.basename(one), isMissing: false };
  const found = await asking().storage.run(asked, async () => {
    await contentToCome();
    return pages();
  });
  expect([found, asked.isMissing, pages()]).toEqual([['one'], false, ['two']]);
  expect(logged).toEqual([]);
});

it('looks again at what has been mended', async () => {
  const one = await publish('one');
  const two = await publish('two');
  writeFileSync(path.join(two, 'index.json'), '{');
  const { pages } = await start(one);
  expect(pages()).toEqual(['one']);
  await publish('two');
  await vi.waitFor(() => {
    expect(pages()).toEqual(['two']);
  }, 1000);
  expect(logged).toHaveLength(1);
});

it('has nothing to follow where content is no generation', async () => {
  const one = await publish('one');
  const developing = path.join(path.dirname(one), 'compiled');
  renameSync(one, developing);
  const { library } = await start(developing);
  expect(library.epochAt(new Date(0))).toBe('compiled.before');
  expect(library.at('another.before')).toBeNull();
  expect(library.at('')).toBeNull();
});
