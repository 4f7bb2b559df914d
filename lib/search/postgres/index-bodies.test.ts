import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { SearchText } from '@/lib/content/compiled/search-texts';
import { HAS_POSTGRES, startPostgres, type PostgresServer } from '@/tests/postgres-server';
import { change } from '@/tests/searched-site';
import { bodies, parts, texts } from '@/tests/searched-texts';
import { indexBodies } from './index-bodies';
import { openTexts } from './open-texts';

const [first, second] = texts as [SearchText, SearchText];

describe.skipIf(!HAS_POSTGRES)('with PostgreSQL (apt-get install postgresql)', () => {
  let server: PostgresServer;

  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server.remove());
  beforeEach(async () => {
    await change(server.url, async (sql) => {
      await sql`drop table if exists yueliang_bodies, yueliang_contents`;
    });
  });

  it('is indexed again and again: what is there stays, what is new is added', async () => {
    expect(await change(server.url, (sql) => indexBodies(sql, bodies()))).toEqual({
      texts: 3,
      added: 3,
    });
    expect(await change(server.url, (sql) => indexBodies(sql, bodies()))).toEqual({
      texts: 3,
      added: 0,
    });
    const changed = [...texts.slice(0, 2), { ...texts[2], text: '改过。' } as SearchText];
    expect(await change(server.url, (sql) => indexBodies(sql, bodies(changed)))).toEqual({
      texts: 3,
      added: 1,
    });
    // A server that shows the content before finds it still.
    expect(await change(server.url, (sql) => openTexts(sql, parts()))).toMatchObject({
      missing: 0,
    });
  });

  it('keeps what the last ten contents had', async () => {
    await change(server.url, async (sql) => {
      for (let count = 0; count < 12; count += 1) {
        await indexBodies(sql, bodies([{ ...first, text: `第${count}版` }]));
      }
    });
    const rows = await change(
      server.url,
      (sql) => sql`select original from yueliang_bodies order by id`,
    );
    expect(rows.map(({ original }) => String(original))).toEqual(
      Array.from({ length: 10 }, (_, index) => `第${index + 2}版`),
    );
  });

  it('counts contents, not runs: one that is indexed again and again removes no other', async () => {
    await change(server.url, async (sql) => {
      await indexBodies(sql, bodies([first]));
      for (let count = 0; count < 11; count += 1) {
        await indexBodies(sql, bodies([second]));
      }
      await indexBodies(sql, bodies([]));
      for (let count = 0; count < 11; count += 1) await indexBodies(sql, bodies([]));
    });
    const rows = await change(
      server.url,
      (sql) => sql`select original from yueliang_bodies order by id`,
    );
    expect(rows.map(({ original }) => String(original))).toEqual([first.text, second.text]);
    const contents = await change(server.url, (sql) => sql`select ids from yueliang_contents`);
    expect(contents).toHaveLength(3);
  });

  it('keeps what it had when an indexing fails half-way', async () => {
    await change(server.url, (sql) => indexBodies(sql, bodies(texts.slice(0, 1))));
    const failing = async function* () {
      yield* bodies(texts.slice(1));
      throw new Error('the disk is full');
    };
    await expect(change(server.url, (sql) => indexBodies(sql, failing()))).rejects.toThrow(
      'the disk is full',
    );
    const [{ count } = { count: -1 }] = await change(
      server.url,
      (sql) => sql<{ count: number }[]>`select count(*)::int from yueliang_bodies`,
    );
    expect(count).toBe(1);
  });

  it('is indexed by two at once', async () => {
    const both = await Promise.all(
      [1, 2].map(() => change(server.url, (sql) => indexBodies(sql, bodies()))),
    );
    expect(both.map(({ added }) => added).sort()).toEqual([0, 3]);
  });
});
