import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { createClient } from '@redis/client';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { HAS_REDIS, startRedis } from '@/tests/redis-server';
import type { Entry } from './entry.mjs';
import { openSharedPages } from './shared-pages.mjs';

/** Short, for a test waits for them. */
const limits = { answer: 200, connection: 400, pause: 100, refusedPause: 100 };

const AWAY = /共享的页面缓存用不了.* \/ The shared page cache is out of reach.*: /u;
const BACK = /共享的页面缓存恢复了 \/ The shared page cache is back/u;

function pageOf(text: string): Entry {
  const value = { kind: 'APP_ROUTE', body: Buffer.from(text), status: 200, headers: {} };
  return {
    value,
    lastModified: 1,
    cacheControl: { revalidate: false, expire: undefined },
  } as unknown as Entry;
}

function serverOf(url: string, build = 'build') {
  const said: string[] = [];
  const pages = openSharedPages({ url, build, limits, say: (line) => said.push(line) });
  return { said, ...pages };
}

/** Asks until the answer is as wished: after a failure nobody is asked for a while. */
async function until(wished: () => Promise<boolean>) {
  await vi.waitFor(async () => expect(await wished()).toBe(true), { timeout: 5000, interval: 30 });
}

async function clientOf(url: string) {
  const client = createClient({ url });
  await client.connect();
  onTestFinished(() => client.destroy());
  return client;
}

describe.skipIf(!HAS_REDIS)('with redis-server (apt-get install redis-server)', () => {
  it('a page of one server is there for the other of its build, and for no other', async () => {
    const { url } = await startRedis();
    const [one, other, newer] = [serverOf(url), serverOf(url), serverOf(url, 'newer')];
    expect(await one.get('/甲')).toBeNull();
    await one.set('/甲', pageOf('月'));
    expect(await other.get('/甲')).toStrictEqual(pageOf('月'));
    expect(await newer.get('/甲')).toBeNull();
    expect([...one.said, ...other.said, ...newer.said]).toEqual([]);
  });

  it('a page goes by itself after a day', async () => {
    const { url } = await startRedis();
    await serverOf(url).set('a', pageOf('a'));
    const client = await clientOf(url);
    const [key = ''] = await client.keys('*');
    expect(await client.ttl(key)).toBeGreaterThan(86_000);
    expect(await client.ttl(key)).toBeLessThanOrEqual(86_400);
  });

  it('what gets old, and what is too large, is not sent', async () => {
    const { url } = await startRedis();
    const { set, said } = serverOf(url);
    await set('old', { ...pageOf('a'), cacheControl: { revalidate: 60, expire: undefined } });
    // Figures that gzip cannot shorten much.
    const random = Array.from({ length: 1_200_000 }, () => Math.random().toString(36).slice(2, 10));
    await set('large', pageOf(random.join('')));
    expect(await (await clientOf(url)).keys('*')).toEqual([]);
    expect(said).toEqual([]);
  });

  it('away at the start, then there', async () => {
    const redis = await startRedis();
    await redis.end();
    const { get, set, said } = serverOf(redis.url);
    for (let count = 0; count < 5; count += 1) {
      expect(await get('a')).toBeNull();
      await set('a', pageOf('a'));
    }
    expect(said).toEqual([expect.stringMatching(AWAY)]);
    await redis.start();
    await until(async () => {
      await set('a', pageOf('a'));
      return (await get('a')) !== null;
    });
    expect(said.slice(1)).toEqual([expect.stringMatching(BACK)]);
  });

  it('away in the middle, and back', async () => {
    const redis = await startRedis();
    const { get, set, said } = serverOf(redis.url);
    await set('a', pageOf('a'));
    await redis.end();
    for (let count = 0; count < 5; count += 1) expect(await get('a')).toBeNull();
    expect(said).toEqual([expect.stringMatching(AWAY)]);
    await redis.start();
    await until(async () => {
      await set('a', pageOf('b'));
      return (await get('a')) !== null;
    });
    expect(said.slice(1)).toEqual([expect.stringMatching(BACK)]);
  });

  it('hanging: one request waits, and not for long', async () => {
    const redis = await startRedis();
    const { get, set, said } = serverOf(redis.url);
    await set('a', pageOf('a'));
    redis.kill('SIGSTOP');
    const start = performance.now();
    expect(await get('a')).toBeNull();
    for (let count = 0; count < 50; count += 1) expect(await get('a')).toBeNull();
    await set('a', pageOf('a'));
    expect(performance.now() - start).toBeLessThan(1500);
    expect(said).toEqual([expect.stringMatching(/within 200 ms/u)]);
    redis.kill('SIGCONT');
    await until(async () => (await get('a')) !== null);
    expect(said.slice(1)).toEqual([expect.stringMatching(BACK)]);
  });

  it('full: what is there is read, what is new is not sent', async () => {
    const { url } = await startRedis('--maxmemory-policy', 'noeviction');
    const { get, set, said } = serverOf(url);
    await set('a', pageOf('a'));
    const client = await clientOf(url);
    await client.configSet('maxmemory', '1');
    for (let count = 0; count < 5; count += 1) await set('b', pageOf('b'));
    expect(await get('a')).not.toBeNull();
    expect(await get('b')).toBeNull();
    expect(said).toEqual([expect.stringMatching(/takes no pages.*: OOM/u)]);
    await client.configSet('maxmemory', '0');
    await until(async () => {
      await set('b', pageOf('b'));
      return (await get('b')) !== null;
    });
    expect(said.slice(1)).toEqual([expect.stringMatching(/takes pages again/u)]);
  });

  it('a replica that may only be read', async () => {
    const { url } = await startRedis('--replicaof', '127.0.0.1', '1');
    const { get, set, said } = serverOf(url);
    await set('a', pageOf('a'));
    expect(await get('a')).toBeNull();
    expect(said).toEqual([expect.stringMatching(/takes no pages.*: READONLY/u)]);
  });

  it.each([
    ['wrong', ':wrong@', /WRONGPASS/u],
    ['missing', '', /NOAUTH/u],
  ])('a password that is %s', async (_title, user, reason) => {
    const { url } = await startRedis('--requirepass', 'secret');
    const { get, set, said } = serverOf(url.replace('//', `//${user}`));
    for (let count = 0; count < 3; count += 1) expect(await get('a')).toBeNull();
    await set('a', pageOf('a'));
    expect(said).toEqual([expect.stringMatching(reason)]);
    expect(said.join()).not.toContain(':wrong');
  });

  it('the right password', async () => {
    const { url } = await startRedis('--requirepass', 'p@ss');
    const { get, set, said } = serverOf(`${url.replace('//', '//:p%40ss@')}/3`);
    await set('a', pageOf('a'));
    expect(await get('a')).not.toBeNull();
    expect(said).toEqual([]);
  });

  it('damaged pages are told of once, and replaced', async () => {
    const { url } = await startRedis();
    const { get, set, said } = serverOf(url);
    const client = await clientOf(url);
    await set('a', pageOf('a'));
    await set('b', pageOf('b'));
    const [one = '', other = ''] = await client.keys('*');
    await client.setRange(one, 20, 'xxxx');
    await client.del(other);
    await client.lPush(other, 'a list');
    expect([await get('a'), await get('b'), await get('a')]).toEqual([null, null, null]);
    expect(said).toEqual([expect.stringMatching(/损坏.*damaged page/u)]);
    await set('a', pageOf('a'));
    await set('b', pageOf('b'));
    expect([await get('a'), await get('b')]).not.toContain(null);
    expect(said).toHaveLength(1);
  });

  it('fifty requests at once use one connection', async () => {
    const { url } = await startRedis();
    const { get, set } = serverOf(url);
    await Promise.all(Array.from({ length: 50 }, (_, index) => get(String(index))));
    await set('a', pageOf('a'));
    const client = await clientOf(url);
    expect(await client.clientList()).toHaveLength(2);
  });
});

describe('with what is no Redis server', () => {
  it.each(['', 'localhost:6379', 'http://127.0.0.1/', 'redis://%E0%A4%A@127.0.0.1', '月亮'])(
    'the address "%s"',
    async (url) => {
      const { get, set, said } = serverOf(url);
      expect(await get('a')).toBeNull();
      await set('a', pageOf('a'));
      expect(said).toEqual([expect.stringMatching(AWAY)]);
    },
  );

  it.each([
    ['says nothing', () => undefined],
    ['says what Redis does not', () => 'HTTP/1.1 400 Bad Request\r\n\r\n'],
    ['ends every connection', () => null],
  ])('a server that %s', async (_title, answer) => {
    const server = createServer((socket) => {
      socket.on('error', () => undefined);
      const reply = answer();
      if (reply === null) socket.destroy();
      else if (reply !== undefined) socket.write(reply);
    }).listen(0, '127.0.0.1');
    onTestFinished(() => void server.close());
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const { get, set, said } = serverOf(`redis://127.0.0.1:${port}`);
    const start = performance.now();
    expect(await get('a')).toBeNull();
    // It waits for 400 ms at most; a busy machine may take its time.
    expect(performance.now() - start).toBeLessThan(10_000);
    await set('a', pageOf('a'));
    await setTimeout(limits.connection + 200);
    expect(said).toEqual([expect.stringMatching(AWAY)]);
    expect(await get('a')).toBeNull();
  });
});
