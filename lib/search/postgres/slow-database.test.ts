import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { HAS_POSTGRES, startPostgres, type PostgresServer } from '@/tests/postgres-server';
import { BRIEF, change, IMPATIENT, siteOf, untilBack, wayTo } from '@/tests/searched-site';
import { bodies } from '@/tests/searched-texts';
import type { openDatabase } from './database';
import { indexBodies } from './index-bodies';

/** Milliseconds that a busy machine gets. */
const PATIENCE = 10_000;

describe.skipIf(!HAS_POSTGRES)('PostgreSQL (apt-get install postgresql)', () => {
  let server: PostgresServer;

  beforeAll(async () => {
    server = await startPostgres();
    await change(server.url, (sql) => indexBodies(sql, bodies()));
  });
  afterAll(() => server.remove());

  /** Does something while nobody can read the texts. */
  async function locked(what: () => Promise<void>) {
    await change(server.url, (sql) =>
      sql.begin(async (locking) => {
        await locking`lock table yueliang_bodies in access exclusive mode`;
        await what();
      }),
    );
  }

  it('is slow: who asks is told so, and nothing is read into memory', async () => {
    const site = siteOf(server.url, BRIEF);
    await site.found('月亮');
    await locked(async () => {
      const start = performance.now();
      for (let count = 0; count < 2; count += 1) expect(await site.found('月亮')).toBe('busy');
      expect(performance.now() - start).toBeLessThan(2500);
    });
    expect(await site.found('月亮')).toEqual(['1']);
    expect(site.said).toEqual([]);
    expect(site.inMemory).not.toHaveBeenCalled();
    expect(site.read).toHaveBeenCalledTimes(1);
  });

  it('gives up a query itself: that is its end, and no other', async () => {
    const site = siteOf(server.url);
    await site.found('月亮');
    const cancelAll = (sql: ReturnType<typeof openDatabase>) => sql`
      select pg_cancel_backend(pid) from pg_stat_activity where wait_event_type = 'Lock'`;
    await locked(async () => {
      const asked = site.found('月亮');
      await vi.waitFor(
        async () => expect(await change(server.url, cancelAll)).not.toHaveLength(0),
        PATIENCE,
      );
      expect(await asked).toBe('busy');
    });
    expect(await site.found('月亮')).toEqual(['1']);
    expect(site.said).toEqual([]);
  });

  it('is asked so much at once: others are told at once that it is busy', async () => {
    const site = siteOf(server.url, BRIEF);
    await site.found('月亮');
    await locked(async () => {
      const asked = Array.from({ length: 16 }, () => site.found('月亮'));
      const start = performance.now();
      expect(await site.found('月亮')).toBe('busy');
      expect(performance.now() - start).toBeLessThan(100);
      expect(new Set(await Promise.all(asked))).toEqual(new Set(['busy']));
    });
    await vi.waitFor(async () => expect(await site.found('月亮')).toEqual(['1']), PATIENCE);
    expect(site.inMemory).not.toHaveBeenCalled();
  });

  it('is lost on the way: readers wait, and not for long', async () => {
    const way = await wayTo(server.url);
    const site = siteOf(way.url, IMPATIENT);
    await site.found('月亮');
    way.lose();
    const start = performance.now();
    for (let count = 0; count < 3; count += 1) expect(await site.found('月亮')).toEqual(['1']);
    expect(performance.now() - start).toBeLessThan(1500);
    expect(site.said).toEqual([expect.stringMatching(/within 300 ms/u)]);
  });

  it('takes long to open: meanwhile readers find in memory', async () => {
    const site = siteOf(server.url, BRIEF);
    await locked(async () => {
      const start = performance.now();
      expect(await site.found('月亮')).toEqual(['1']);
      expect(performance.now() - start).toBeLessThan(2000);
      const next = performance.now();
      expect(await site.found('月亮')).toEqual(['1']);
      expect(performance.now() - next).toBeLessThan(100);
    });
    await vi.waitFor(async () => {
      await site.found('月亮');
      await locked(async () => expect(await site.found('月亮')).toBe('busy'));
    }, PATIENCE);
    expect(site.said).toEqual([]);
    expect(site.inMemory).toHaveBeenCalledTimes(1);
  });

  it('takes too long to open: it is told, and opened anew', async () => {
    const site = siteOf(server.url, { ...BRIEF, opening: 600 });
    await locked(async () => {
      expect(await site.found('月亮')).toEqual(['1']);
      await vi.waitFor(
        () => expect(site.said).toEqual([expect.stringMatching(/within 600 ms/u)]),
        PATIENCE,
      );
    });
    await untilBack(site);
  });

  it('is searched again when the texts could not be read once, here and there', async () => {
    const site = siteOf(server.url);
    const failed = new Error('too many open files');
    site.read.mockImplementationOnce(() => {
      throw failed;
    });
    site.inMemory.mockRejectedValueOnce(failed);
    await expect(site.found('月亮')).rejects.toThrow(failed);
    expect(await site.found('月亮')).toEqual(['1']);
    await untilBack(site);
  });
});
