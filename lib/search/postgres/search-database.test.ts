import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Article } from '@/lib/content/model';
import type { SearchText } from '@/lib/content/search-texts';
import { HAS_POSTGRES, startPostgres, type PostgresServer } from '@/tests/postgres-server';
import { foldTexts } from '../collection';
import { createSearch, type SearchAnswer } from '../search';
import { openDatabase } from './database';
import { indexBodies } from './index-bodies';
import { createSearchDatabase } from './search-database';

const texts: SearchText[] = ['算力的飞轮。', '月亮的飞轮。', '别的。'].map((text, index) => ({
  ...{ id: String(index), text, headings: [], syllables: '-' },
}));

const articles = texts.map(
  ({ id }) =>
    ({
      ...{ id, day: '2026-02-01', title: `第${id}篇`, description: '', publishedAt: '' },
      ...{ authors: [], categories: [], tags: [] },
    }) as unknown as Article,
);

async function* parts(those: readonly SearchText[] = texts) {
  yield await Promise.resolve(those);
}

const bodies = async function* (those: readonly SearchText[] = texts) {
  for await (const part of parts(those)) yield part.map(({ text }) => text);
};

/** A site with that database, and what it has told its operator. */
function siteOf(url: string, those?: readonly SearchText[]) {
  const said: string[] = [];
  const inMemory = vi.fn(() => Promise.resolve(createSearch(foldTexts(texts), 10)));
  const search = createSearchDatabase(url, {
    ...{ pageSize: 10, connection: 300, answer: 300, pause: 100 },
    say: (line) => said.push(line),
  })({ parts: () => parts(those), inMemory });
  const found = async (q: string) => {
    const answer = await search({ articles }, { q, page: 1, sort: 'relevance' });
    return (answer as SearchAnswer).items.map(({ article }) => article.id);
  };
  return { said, inMemory, found };
}

const AWAY = /搜索数据库用不了.* \/ The search database is out of reach.*: /u;
const BACK = /The search database is back/u;

describe.skipIf(!HAS_POSTGRES)('with PostgreSQL (apt-get install postgresql)', () => {
  let server: PostgresServer;

  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server.remove());
  beforeEach(async () => {
    await server.stop();
    await server.start();
    await change(async (sql) => {
      await sql`drop table if exists yueliang_bodies, yueliang_contents`;
    });
  });

  async function change<T>(what: (sql: ReturnType<typeof openDatabase>) => Promise<T>) {
    const sql = openDatabase(server.url);
    const result = await what(sql);
    await sql.end();
    return result;
  }

  /** Asks until the database is used again. */
  async function untilBack({ said, found }: ReturnType<typeof siteOf>) {
    await vi.waitFor(
      async () => {
        await found('月亮');
        expect(said.at(-1)).toMatch(BACK);
      },
      { timeout: 10_000, interval: 50 },
    );
  }

  it('searches in it, and needs no texts in memory', async () => {
    await change((sql) => indexBodies(sql, bodies()));
    const { said, inMemory, found } = siteOf(server.url);
    expect(await found('飞轮')).toEqual(['0', '1']);
    expect(inMemory).not.toHaveBeenCalled();
    expect(said).toEqual([]);
  });

  it('finds what is not indexed yet, and says so', async () => {
    await change((sql) => indexBodies(sql, bodies(texts.slice(0, 1))));
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
    await change((sql) => indexBodies(sql, bodies()));
    const site = siteOf(server.url);
    await site.found('月亮');
    await server.stop();
    for (let count = 0; count < 3; count += 1) expect(await site.found('月亮')).toEqual(['1']);
    expect(site.said).toEqual([expect.stringMatching(AWAY)]);
    await server.start();
    await untilBack(site);
    expect(site.said).toHaveLength(2);
  });

  it('hangs: readers wait, and not for long', async () => {
    await change((sql) => indexBodies(sql, bodies()));
    const site = siteOf(server.url);
    await site.found('月亮');
    await change(async (sql) => {
      await sql.begin(async (locking) => {
        await locking`lock table yueliang_bodies in access exclusive mode`;
        const start = performance.now();
        for (let count = 0; count < 3; count += 1) {
          expect(await site.found('月亮')).toEqual(['1']);
        }
        expect(performance.now() - start).toBeLessThan(1500);
      });
    });
    expect(site.said).toEqual([expect.stringMatching(/within 300 ms/u)]);
    await untilBack(site);
  });

  it('is indexed again and again: what is there stays, what is new is added', async () => {
    expect(await change((sql) => indexBodies(sql, bodies()))).toEqual({ texts: 3, added: 3 });
    expect(await change((sql) => indexBodies(sql, bodies()))).toEqual({ texts: 3, added: 0 });
    const changed = [...texts.slice(0, 2), { ...texts[2], text: '改过。' } as SearchText];
    expect(await change((sql) => indexBodies(sql, bodies(changed)))).toEqual({
      texts: 3,
      added: 1,
    });
    // A server that shows the content before finds it still.
    const { said, found } = siteOf(server.url);
    expect(await found('别的')).toEqual(['2']);
    expect(said).toEqual([]);
  });

  it('keeps what the last ten contents had', async () => {
    await change(async (sql) => {
      for (let count = 0; count < 12; count += 1) {
        const [first] = texts;
        await indexBodies(sql, bodies([{ ...first, text: `第${count}版` } as SearchText]));
      }
    });
    const rows = await change((sql) => sql`select original from yueliang_bodies order by id`);
    expect(rows.map(({ original }) => String(original))).toEqual(
      Array.from({ length: 10 }, (_, index) => `第${index + 2}版`),
    );
  });

  it('counts contents, not runs: one that is indexed again and again removes no other', async () => {
    const [first, second] = texts;
    await change(async (sql) => {
      await indexBodies(sql, bodies([first as SearchText]));
      for (let count = 0; count < 11; count += 1) {
        await indexBodies(sql, bodies([second as SearchText]));
      }
      await indexBodies(sql, bodies([]));
      for (let count = 0; count < 11; count += 1) await indexBodies(sql, bodies([]));
    });
    const rows = await change((sql) => sql`select original from yueliang_bodies order by id`);
    expect(rows.map(({ original }) => String(original))).toEqual([first?.text, second?.text]);
    const contents = await change((sql) => sql`select ids from yueliang_contents`);
    expect(contents).toHaveLength(3);
  });

  it('keeps what it had when an indexing fails half-way', async () => {
    await change((sql) => indexBodies(sql, bodies(texts.slice(0, 1))));
    const failing = async function* () {
      yield* bodies(texts.slice(1));
      throw new Error('the disk is full');
    };
    await expect(change((sql) => indexBodies(sql, failing()))).rejects.toThrow('the disk is full');
    const [{ count } = { count: -1 }] = await change(
      (sql) => sql<{ count: number }[]>`select count(*)::int from yueliang_bodies`,
    );
    expect(count).toBe(1);
  });

  it('is indexed by two at once', async () => {
    const both = await Promise.all([1, 2].map(() => change((sql) => indexBodies(sql, bodies()))));
    expect(both.map(({ added }) => added).sort()).toEqual([0, 3]);
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
    const { said, found } = siteOf(`postgres://127.0.0.1:${port}/x`);
    const start = performance.now();
    for (let count = 0; count < 3; count += 1) expect(await found('月亮')).toEqual(['1']);
    expect(performance.now() - start).toBeLessThan(3000);
    expect(said).toEqual([expect.stringMatching(AWAY)]);
  });
});
