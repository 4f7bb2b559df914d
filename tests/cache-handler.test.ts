import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import CacheHandler from '../cache-handler.mjs';
import { HAS_REDIS, startRedis } from './redis-server';
import { temporaryFolder } from './temporary-folder';

type Handler = InstanceType<typeof CacheHandler>;
type Data = Parameters<Handler['set']>[1];
type Context = Parameters<Handler['get']>[1];

/** Handler with what Next would hand over; nothing of that is touched where there is no memory and no disk. */
const handler = new CacheHandler({
  fs: {},
  flushToDisk: false,
  serverDistDir: '',
  revalidatedTags: [],
  maxMemoryCacheSize: 0,
} as unknown as ConstructorParameters<typeof CacheHandler>[0]);

const MEGABYTE = 1024 * 1024;
const image = (megabytes: number) =>
  ({ kind: 'IMAGE', buffer: Buffer.alloc(megabytes * MEGABYTE) }) as unknown as Data;
const asImage = { kind: 'IMAGE', isFallback: false } as unknown as Context;
const set = (key: string, megabytes: number) => handler.set(key, image(megabytes), {});
const isKept = async (key: string) => (await handler.get(key, asImage)) !== null;

it('keeps optimised images, 64 MB of them, and drops the one not asked for longest', async () => {
  await set('a', 30);
  await set('b', 30);
  expect(await isKept('a')).toBe(true);
  await set('c', 30);
  expect(await Promise.all(['a', 'b', 'c'].map(isKept))).toEqual([true, false, true]);
  await set('a', 1);
  await set('d', 33);
  expect(await Promise.all(['a', 'c', 'd'].map(isKept))).toEqual([true, true, true]);
});

it('does not keep what is larger than all its room', async () => {
  await set('giant', 65);
  expect(await isKept('giant')).toBe(false);
});

it('keeps pictures that routes draw beside them, and no answer that is none', async () => {
  const asRoute = { kind: 'APP_ROUTE', isFallback: false } as unknown as Context;
  const answer = (status: number, type = 'image/png') => {
    const headers = { 'content-type': type };
    return { kind: 'APP_ROUTE', body: Buffer.from('月'), status, headers } as unknown as Data;
  };
  await handler.set('card', answer(200), {});
  expect(await handler.get('card', asRoute)).toMatchObject({ value: answer(200) });
  for (const status of [404, 405, 500, 503]) {
    await handler.set('refused', answer(status), {});
    expect(await handler.get('refused', asRoute)).toBeNull();
  }
});

it('keeps no page that failed', async () => {
  const ofNext = vi.spyOn(Object.getPrototypeOf(CacheHandler.prototype) as Handler, 'set');
  for (const status of [undefined, 200, 404, 500, 503]) {
    const page = { kind: 'APP_PAGE', html: '月', status, headers: {} } as unknown as Data;
    await handler.set('page', page, {});
  }
  const kept = ofNext.mock.calls.map(([, data]) => (data as { status?: number }).status);
  expect(kept).toEqual([undefined, 200, 404]);
  ofNext.mockRestore();
});

it('leaves everything else to Next', async () => {
  const asPage = { kind: 'APP_PAGE', isFallback: false } as unknown as Context;
  await handler.set('page', { kind: 'APP_PAGE', html: '月' } as unknown as Data, {});
  expect(await handler.get('page', asPage)).toBeNull();
});

describe.skipIf(!HAS_REDIS)('with redis-server (apt-get install redis-server)', () => {
  const feed = { kind: 'APP_ROUTE', body: Buffer.from('月'), status: 200, headers: {} };
  const asFeed = { kind: 'APP_ROUTE', isFallback: false } as unknown as Context;
  const forGood = { cacheControl: { revalidate: false, expire: undefined } } as const;

  /** A server without any memory of its own, so that what it finds is what is shared. */
  async function server() {
    const { url } = await startRedis();
    vi.stubEnv('REDIS_URL', url);
    const folder = temporaryFolder({ BUILD_ID: 'one\n' });
    return new CacheHandler({
      fs: { readFile },
      flushToDisk: false,
      serverDistDir: path.join(folder, 'server'),
      revalidatedTags: [],
      maxMemoryCacheSize: 0,
    } as unknown as ConstructorParameters<typeof CacheHandler>[0]);
  }

  it('finds what is shared, and gives it the lifetime that it had; a build shares nothing', async () => {
    const sharing = await server();
    vi.stubEnv('NEXT_PHASE', 'phase-production-build');
    await sharing.set('feed', feed as Data, forGood);
    expect(await sharing.get('feed', asFeed)).toBeNull();
    vi.stubEnv('NEXT_PHASE', undefined);
    expect(await sharing.get('feed', asFeed)).toBeNull();
    await sharing.set('feed', feed as Data, forGood);
    await vi.waitFor(async () => {
      expect(await sharing.get('feed', asFeed)).toMatchObject({ value: feed, ...forGood });
    });
  });
});
