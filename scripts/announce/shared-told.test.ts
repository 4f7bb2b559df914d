import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { targetsOf } from '@/lib/announce/targets';
import { assembleIndex } from '@/lib/content/library/assemble-index';
import { createLibrary } from '@/lib/content/library/create-library';
import { defaultPublication } from '@/lib/publication';
import { aPost } from '@/tests/documents';
import { fakeListeners } from '@/tests/fake-listeners';
import { HAS_REDIS, startRedis } from '@/tests/redis-server';
import { temporaryFolder } from '@/tests/temporary-folder';
import { announceOnce, pendingAt } from './announce-once';
import { openSharedTold } from './shared-told';
import { watchAnnounce } from './watch-announce';

const index = assembleIndex({
  posts: [
    aPost('posts/2020-02-01-old.md', { date: '2020-02-01 08:00:00 +0800' }),
    aPost('posts/2020-03-01-due.md', { date: '2020-03-01 08:00:00 +0800' }),
  ],
  authors: [],
  categories: [],
  pages: [],
});
const library = createLibrary(index, 20);
const before = new Date('2020-02-28T00:00:00Z');
const after = new Date('2020-03-01T00:00:00Z');

/** Servers on machines of their own, with a Redis server between them and fakes of whoever is told. */
async function machines() {
  const fake = await fakeListeners();
  const redis = await startRedis();
  const endpoints = { indexNow: `${fake.origin}/indexnow`, baidu: `${fake.origin}/urls` };
  const said = { hub: `${fake.origin}/hub`, indexNow: 'fixture-key' };
  const targets = targetsOf(said, 'token', endpoints);
  const file = () => path.join(temporaryFolder(), 'announced.json');
  const files = [file(), file()] as const;
  const run = (own: string, now: Date) =>
    announceOnce(library, now, targets, { file: own, redis: redis.url, pauses: [] });
  return { fake, redis, targets, files, run };
}

it('a server that watches goes on where the record of all cannot be had, and says so', async () => {
  const fake = await fakeListeners();
  const ending = new AbortController();
  const errors: (string | null)[] = [];
  await watchAnnounce({
    open: () => ({ folder: 'a', library, publication: defaultPublication('样例') }),
    folder: () => 'a',
    targets: () => targetsOf({ hub: `${fake.origin}/hub`, indexNow: null }, null),
    now: () => after,
    report: (all) => {
      errors.push(...all.map(({ error }) => error));
      ending.abort();
    },
    ...{ file: path.join(temporaryFolder(), 'announced.json'), stop: ending.signal },
    // No server listens there.
    redis: 'redis://127.0.0.1:1',
  });
  expect(errors).toEqual([expect.stringContaining('REDIS_URL')]);
  expect(fake.sent).toEqual([]);
});

describe.skipIf(!HAS_REDIS)('servers on several machines', () => {
  it('tell once among them, though both begin at once', async () => {
    const { fake, files, run } = await machines();
    await run(files[0], before);
    // The second has never told anybody: it hears from the first what is no news.
    const told = await Promise.all(files.map((own) => run(own, after)));
    expect(told.flat().reduce((sum, each) => sum + each.told.length, 0)).toBe(3);
    expect(fake.sent).toHaveLength(3);
  });

  it('tell nobody twice where Redis has forgotten all', async () => {
    const { fake, redis, files, targets, run } = await machines();
    await run(files[0], before);
    await run(files[0], after);
    await run(files[1], after);
    await redis.end();
    await redis.start();
    const noting = { file: files[1], redis: redis.url };
    const all = await pendingAt(library, after, targets, noting);
    expect(all.map(({ pending }) => pending)).toEqual([[], [], []]);
    await run(files[1], after);
    await run(path.join(temporaryFolder(), 'third.json'), after);
    expect(fake.sent).toHaveLength(3);
  });

  it('tell nobody while it cannot be known what the others told', async () => {
    const { fake, redis, files, run } = await machines();
    await run(files[0], before);
    await redis.end();
    await expect(run(files[0], after)).rejects.toThrow('REDIS_URL');
    expect(fake.sent).toEqual([]);
    await redis.start();
    expect((await run(files[0], after)).map(({ told }) => told.length)).toEqual([1, 1, 1]);
  });

  it('stop where another has taken over', async () => {
    const { fake, redis, files, run } = await machines();
    await run(files[0], before);
    const [one, other] = [await openSharedTold(redis.url), await openSharedTold(redis.url)];
    expect([await one.take(), await other.take()]).toEqual([true, false]);
    const told = await one.together(
      { known: () => null, note: () => Promise.resolve(), goOn: () => Promise.resolve() },
      [],
    );
    await told.goOn();
    await one.letGo();
    expect(await other.take()).toBe(true);
    await other.letGo();
    const late = await openSharedTold(redis.url);
    const theirs = await late.together(told, []);
    await expect(theirs.goOn()).rejects.toThrow('另一台');
    await late.letGo();
    expect(fake.sent).toEqual([]);
  });
});
