import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { HAS_POSTGRES, startPostgres, type PostgresServer } from '@/tests/postgres-server';
import { change, IMPATIENT, siteOf, untilBack } from '@/tests/searched-site';
import { bodies, texts } from '@/tests/searched-texts';
import { indexBodies } from './index-bodies';

const AWAY = /搜索数据库用不了.* \/ The search database is out of reach.*: /u;

describe.skipIf(!HAS_POSTGRES)('with PostgreSQL (apt-get install postgresql)', () => {
  let server: PostgresServer;

  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server.remove());
  beforeEach(async () => {
    await server.stop();
    await server.start();
    await change(server.url, async (sql) => {
      await sql`drop table if exists yueliang_bodies, yueliang_contents`;
    });
  });

  it('searches in it, and needs no texts in memory', async () => {
    await change(server.url, (sql) => indexBodies(sql, bodies()));
    const { said, inMemory, found } = siteOf(server.url);
    expect(await found('飞轮')).toEqual(['0', '1']);
    expect(inMemory).not.toHaveBeenCalled();
    expect(said).toEqual([]);
  });

  it('finds what is not indexed yet, and says so', async () => {
    await change(server.url, (sql) => indexBodies(sql, bodies(texts.slice(0, 1))));
    const { said, found } = siteOf(server.url);
    expect(await found('飞轮')).toEqual(['0', '1']);
    expect(said).toEqual([expect.stringMatching(/^2 .*npm run search:index/u)]);
  });

  it('was never indexed', async () => {
    const { said, found } = siteOf(server.url);
    expect(await found('飞轮')).toEqual(['0', '1']);
    expect(said).toEqual([expect.stringMatching(/out of reach.*npm run search:index/u)]);
  });

  it('is away in the middle, and back', async () => {
    await change(server.url, (sql) => indexBodies(sql, bodies()));
    const site = siteOf(server.url);
    await site.found('月亮');
    await server.stop();
    for (let count = 0; count < 3; count += 1) expect(await site.found('月亮')).toEqual(['1']);
    expect(site.said).toEqual([expect.stringMatching(AWAY)]);
    await server.start();
    await untilBack(site);
    expect(site.said).toHaveLength(2);
  });
});

describe('with what is no database', () => {
  it.each([
    ['away', () => undefined],
    ['silent', () => ''],
    ['no PostgreSQL', () => 'HTTP/1.1 400 Bad Request\r\n\r\n'],
  ])('that is %s: searches in memory, and says so once', async (_title, answer) => {
    const reply = answer();
    const server = createServer((socket) => {
      socket.on('error', () => undefined);
      if (reply) socket.write(reply);
    }).listen(0, '127.0.0.1');
    onTestFinished(() => void server.close());
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    if (reply === undefined) server.close();
    const { said, found } = siteOf(`postgres://127.0.0.1:${port}/x`, IMPATIENT);
    const start = performance.now();
    for (let count = 0; count < 3; count += 1) expect(await found('月亮')).toEqual(['1']);
    expect(performance.now() - start).toBeLessThan(3000);
    expect(said).toEqual([expect.stringMatching(AWAY)]);
  });
});
