import {
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPacks } from '@/tests/read-packs';
import { temporaryFolder } from '@/tests/temporary-folder';
import { openStore, valuesInMemory, writePacks } from './store';

const A = 'posts/2026-02-01-a.md';
const B = 'posts/2026-02-02-b.md';
const C = 'posts/2026-03-01-c.md';
const NAME = '2026-02.pack';

/** Documents by what they are made of. */
const keys = (documents: Record<string, string>) => new Map(Object.entries(documents));

/** A folder, and runs on it: which values each had to make. */
function project() {
  const root = temporaryFolder();
  const folder = path.join(root, 'kept');
  const site = path.join(root, 'site');
  const run = async (texts: Record<string, string>, maker = 'v1') => {
    const store = openStore(folder, maker, 1);
    const isWhole = store.check(keys(texts));
    const made = Object.keys(texts).filter((source) => !store.has(source, texts[source]!));
    expect(isWhole && made.length > 0).toBe(false);
    for (const source of made) store.put(source, texts[source]!, [texts[source]]);
    await store.sweep(keys(texts));
    await store.publish(site);
    return { store, made, isWhole };
  };
  return { folder, site, run };
}

const changedAt = (...parts: string[]) => statSync(path.join(...parts)).mtimeMs;

it('gives back what was made of the same', async () => {
  const { run } = project();
  const { store } = await run({ [A]: '甲', [B]: '乙', [C]: '丙' });
  for (const [source, key] of [
    [A, '甲'],
    [B, '乙'],
    [C, '丙'],
  ] as const)
    expect(store.get(source, key)).toEqual([key]);
  expect(store.get(A, '乙')).toBeUndefined();
  expect(store.get('posts/2026-02-09-z.md', '甲')).toBeUndefined();
});

it('has a value made once, for as long as its document and the code are the same', async () => {
  const { run } = project();
  expect((await run({ [A]: '甲', [B]: '乙' })).made).toEqual([A, B]);
  expect(await run({ [A]: '甲', [B]: '乙' })).toMatchObject({ made: [], isWhole: true });
  expect(await run({ [A]: '甲', [B]: '丙' })).toMatchObject({ made: [B], isWhole: false });
  expect((await run({ [A]: '甲', [B]: '丙' }, 'v2')).made).toEqual([A, B]);
});

it('keeps the others beside one that could not be made', async () => {
  const { folder, run } = project();
  const store = openStore(folder, 'v1');
  store.put(B, '乙', 1);
  await store.sweep(keys({ [A]: '甲', [B]: '乙' }));
  expect((await run({ [A]: '甲', [B]: '乙' })).made).toEqual([A]);
});

describe('a pack', () => {
  it.each([
    ['damaged', (text: string) => text.replace('甲', '申')],
    ['half written', (text: string) => text.slice(0, -5)],
    ['empty', () => ''],
  ])('is made anew when it is %s, though the site has it', async (_, damage) => {
    const { folder, site, run } = project();
    await run({ [A]: '甲', [B]: '乙' });
    const file = path.join(folder, NAME);
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, damage(text));
    expect(await run({ [A]: '甲', [B]: '乙' })).toMatchObject({ made: [A, B], isWhole: false });
    for (const each of [folder, site])
      expect(readFileSync(path.join(each, NAME), 'utf8')).toBe(text);
  });

  it('is written again when somebody has removed it meanwhile', async () => {
    const { folder, run } = project();
    const { store } = await run({ [A]: '甲' });
    expect(store.get(A, '甲')).toEqual(['甲']);
    rmSync(folder, { recursive: true });
    expect(store.check(keys({ [A]: '甲' }))).toBe(false);
    await store.sweep(keys({ [A]: '甲' }));
    expect(readPacks(folder).get(A)).toEqual(['甲']);
  });

  it('is left alone when nothing in it has changed', async () => {
    const { folder, site, run } = project();
    await run({ [A]: '甲', [C]: '丙' });
    for (const each of [folder, site])
      for (const name of readdirSync(each)) utimesSync(path.join(each, name), 1, 1);
    await run({ [A]: '甲', [C]: '丁' });
    for (const each of [folder, site]) {
      expect(changedAt(each, NAME)).toBe(1000);
      expect(changedAt(each, '2026-03.pack')).toBeGreaterThan(1000);
    }
  });

  it('is written when there is no room for it in memory, and read again', () => {
    const { folder } = project();
    const store = openStore(folder, 'v1', 1);
    store.put(A, '甲', 1);
    expect(existsSync(path.join(folder, NAME))).toBe(false);
    store.put(C, '丙', 3);
    expect(existsSync(path.join(folder, NAME))).toBe(true);
    store.put(B, '乙', 2);
    expect([store.get(A, '甲'), store.get(C, '丙'), store.get(B, '乙')]).toEqual([1, 3, 2]);
  });
});

describe('the site', () => {
  it('has its packs restored, as in a fresh clone', async () => {
    const { site, run } = project();
    await run({ [A]: '甲', [C]: '丙' });
    rmSync(site, { recursive: true });
    expect((await run({ [A]: '甲', [C]: '丙' })).made).toEqual([]);
    expect(readPacks(site)).toEqual(
      new Map([
        [A, ['甲']],
        [C, ['丙']],
      ]),
    );
  });

  it('has nothing of what has gone from the content, nor has what is kept', async () => {
    const { folder, site, run } = project();
    await run({ [A]: '甲', [B]: '秘密', [C]: '丙' });
    await run({ [A]: '甲' });
    for (const each of [folder, site]) {
      expect(readdirSync(each)).toEqual([NAME]);
      expect(readFileSync(path.join(each, NAME), 'utf8')).not.toContain('秘密');
    }
    await run({});
    for (const each of [folder, site]) expect(existsSync(each)).toBe(false);
  });

  it('keeps what it has until it is given something else', async () => {
    const { folder, site, run } = project();
    await run({ [A]: '甲' });
    const store = openStore(folder, 'v1');
    store.put(A, '乙', ['乙']);
    await store.sweep(keys({ [A]: '乙' }));
    expect(readPacks(site).get(A)).toEqual(['甲']);
  });
});

it('survives two runs at once, and one that is killed', async () => {
  const { folder, run } = project();
  const [one, other] = [openStore(folder, 'v1'), openStore(folder, 'v1')];
  one.put(A, '甲', ['甲']);
  other.put(B, '乙', ['乙']);
  await one.sweep(keys({ [A]: '甲', [B]: '乙' }));
  await other.sweep(keys({ [A]: '甲', [B]: '乙' }));
  writeFileSync(path.join(folder, `${NAME}.1.part`), 'half');
  expect((await run({ [A]: '甲', [B]: '乙' })).made).toEqual([A]);
  expect(readdirSync(folder)).toEqual([NAME]);
});

describe('values that are written at once', () => {
  it('are by month, and nothing else is there', async () => {
    const folder = temporaryFolder({ '2025-12.pack': 'old' });
    await writePacks(
      folder,
      new Map([
        [A, ['甲']],
        [C, ['丙']],
      ]),
    );
    expect(readdirSync(folder).sort()).toEqual([NAME, '2026-03.pack']);
    expect(readPacks(folder)).toEqual(
      new Map([
        [A, ['甲']],
        [C, ['丙']],
      ]),
    );
  });

  it('leave a pack alone that holds the same', async () => {
    const folder = temporaryFolder();
    await writePacks(
      folder,
      new Map([
        [A, ['甲']],
        [C, ['丙']],
      ]),
    );
    for (const name of readdirSync(folder)) utimesSync(path.join(folder, name), 1, 1);
    await writePacks(
      folder,
      new Map([
        [A, ['甲']],
        [C, ['丁']],
      ]),
    );
    expect(changedAt(folder, NAME)).toBe(1000);
    expect(readPacks(folder).get(C)).toEqual(['丁']);
  });
});

it('keeps values for one run', () => {
  const values = valuesInMemory();
  values.put(A, '甲', 1);
  expect([values.get(A, '甲'), values.get(A, '乙'), values.get(B, '甲')]).toEqual([
    1,
    undefined,
    undefined,
  ]);
});
