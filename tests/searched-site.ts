import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { expect, onTestFinished, vi } from 'vitest';
import { foldTexts } from '@/lib/search/collection';
import { openDatabase } from '@/lib/search/postgres/database';
import { createSearchDatabase } from '@/lib/search/postgres/search-database';
import { createSearch, type SearchAnswer } from '@/lib/search/search';
import { loadWordings } from '@/lib/search/wordings';
import { articles, parts, texts } from './searched-texts';

// Loaded by now: an answer may take 300 ms in some tests.
await loadWordings();

/** Milliseconds of a site that waits for a database so long that no busy machine is mistaken for a slow database. */
const PATIENT = { connection: 5000, opening: 5000, answer: 5000, pause: 100 };

/** Milliseconds of a site that soon takes a database for busy, and not so soon for lost. */
export const BRIEF = { ...PATIENT, answer: 500 };

/** Milliseconds of a site that soon takes a database for lost. */
export const IMPATIENT = { ...PATIENT, connection: 300, answer: 300 };

/** A site with a database, what it has told its operator, and what it has read. */
export function siteOf(url: string, limits = PATIENT) {
  const said: string[] = [];
  const inMemory = vi.fn(() => Promise.resolve(createSearch(foldTexts(texts), 10)));
  const read = vi.fn(() => parts());
  const search = createSearchDatabase(url, {
    ...limits,
    pageSize: 10,
    say: (line) => said.push(line),
  })({ parts: read, inMemory });
  const found = async (q: string) => {
    const answer = await search({ articles }, { q, page: 1, sort: 'relevance' });
    if (answer === 'busy') return answer;
    return (answer as SearchAnswer).items.map(({ article }) => article.id);
  };
  return { said, inMemory, read, found };
}

/** Opens a database for something. */
export async function change<T>(
  url: string,
  what: (sql: ReturnType<typeof openDatabase>) => Promise<T>,
): Promise<T> {
  const sql = openDatabase(url);
  const result = await what(sql);
  await sql.end();
  return result;
}

/** Asks until the database is used again. */
export async function untilBack({ said, found }: ReturnType<typeof siteOf>): Promise<void> {
  await vi.waitFor(
    async () => {
      await found('月亮');
      expect(said.at(-1)).toMatch(/The search database is back/u);
    },
    { timeout: 10_000, interval: 50 },
  );
}

/** A way to a database, which can be lost without a word. */
export async function wayTo(url: string) {
  const { port, username, pathname } = new URL(url);
  const sockets: Socket[] = [];
  let isLost = false;
  const way = createServer((socket) => {
    socket.on('error', () => undefined);
    if (isLost) return;
    const onward = connect(Number(port), '127.0.0.1').on('error', () => undefined);
    sockets.push(socket, onward);
    socket.pipe(onward).pipe(socket);
  }).listen(0, '127.0.0.1');
  onTestFinished(() => {
    way.close();
    for (const socket of sockets) socket.destroy();
  });
  await once(way, 'listening');
  const own = (way.address() as AddressInfo).port;
  return {
    url: `postgres://${username}@127.0.0.1:${own}${pathname}`,
    lose() {
      isLost = true;
      for (const socket of sockets) socket.unpipe();
    },
  };
}
