import type { SearchText } from '@/lib/content/compiled/search-texts';
import { createCircuit } from '@/lib/waiting/circuit.mjs';
import { NoAnswer, within } from '@/lib/waiting/within.mjs';
import { createSearch, type Search } from '../search';
import { CONNECTIONS, openDatabase } from './database';
import { isOfQuery, reasonOf, signOfLife } from './failure';
import { openTexts } from './open-texts';

/** A content as the search reads it. */
export type SearchSource = {
  /** Reads the search data, some at once. */
  parts: () => AsyncIterable<readonly SearchText[]>;
  /** Opens the search in memory, which takes the place of the database while that is away. */
  inMemory: () => Promise<Search>;
};

/** Milliseconds. */
type Limits = {
  /** Wait for a sign of life. */
  connection: number;
  /** Wait for reading and looking up all texts of a content; readers wait no longer than for an answer. */
  opening: number;
  /** Wait for an answer. */
  answer: number;
  /** Pause for a database that has failed: it is left alone. */
  pause: number;
};

const LIMITS: Limits = { connection: 1000, opening: 60_000, answer: 6000, pause: 10_000 };

/** Searches at once: what the connections can do, and a few that wait for one. */
const AT_ONCE = CONNECTIONS * 4;

const WORDS = {
  broken:
    '搜索数据库用不了，改在本机内存里搜索 / The search database is out of reach, this server searches in its own memory',
  back: '搜索数据库恢复了 / The search database is back',
};

type Database = ReturnType<typeof openDatabase>;

/** The search of a content in a database. */
type Opening = {
  /** The database. */
  sql: Database;
  /** The search, once it is open. */
  search: Search | null;
  /** The same, or null where it has failed or lets readers wait for too long. */
  soon: Promise<Search | null>;
};

/** Settings of the search with a database. */
type SearchDatabaseOptions = Partial<Limits> & {
  /** Results on a page. */
  pageSize: number;
  /** Tells an operator of trouble, and of its end. */
  say?: (line: string) => void;
};

/**
 * Searches with the bodies in a database. While that is away each content is searched in memory, as without; it is
 * told once. A database that is there and has too much to do is no reason to: who asks too much of it is told that
 * the search is busy, and the others go on.
 * @param url `postgres://user:password@host/database`
 * @param options results on a page, who is told of trouble, and how long things may take, in tests
 * @returns opens the search of a content
 */
export function createSearchDatabase(
  url: string,
  { pageSize, say = console.error, ...limits }: SearchDatabaseOptions,
): (source: SearchSource) => Search {
  const { connection, opening, answer, pause } = { ...LIMITS, ...limits };
  const circuit = createCircuit(WORDS, { pause, say });
  let database: Database | null = null;
  let asked = 0;
  let sign: Promise<void> | null = null;

  /** Many may wait for one sign. */
  const waitForSign = () => {
    sign ??= signOfLife(url, connection).finally(() => (sign = null));
    return sign;
  };

  /** Lets go of the database after a failure, once for many requests; who tries next opens it anew. */
  const lose = (sql: Database, error: unknown) => {
    if (database !== sql) return;
    database = null;
    void sql.end({ timeout: 0 });
    circuit.fail(reasonOf(error));
  };

  const openSource = async (sql: Database, { parts }: SearchSource) => {
    await waitForSign();
    const { texts, missing } = await within(opening, openTexts(sql, parts()));
    if (missing > 0) say(notIndexed(missing));
    return createSearch(texts, pageSize);
  };

  const open = (sql: Database, source: SearchSource): Opening => {
    const search = openSource(sql, source);
    const opened: Opening = { sql, search: null, soon: within(answer, search).catch(() => null) };
    search.then(
      (done) => (opened.search = done),
      (error: unknown) => lose(sql, error),
    );
    return opened;
  };

  /** @returns null where the database is away */
  const ask = async (sql: Database, search: () => ReturnType<Search>) => {
    if (asked >= AT_ONCE) return 'busy';
    asked += 1;
    // A search that nobody waits for any more still burdens the database.
    const found = search().finally(() => (asked -= 1));
    try {
      return { found: await within(answer, found) };
    } catch (error) {
      const isAlive = error instanceof NoAnswer && (await waitForSign().then(yes, no));
      if (isAlive || isOfQuery(error)) return 'busy';
      lose(sql, error);
      return null;
    }
  };

  return (source) => {
    let opened: Opening | null = null;
    let inMemory: Promise<Search> | null = null;
    return async (content, request) => {
      if (circuit.mayTry()) {
        const sql = (database ??= openDatabase(url));
        if (opened?.sql !== sql) opened = open(sql, source);
        const search = opened.search ?? (await opened.soon);
        const reply = search && (await ask(sql, () => search(content, request)));
        if (reply === 'busy' && !inMemory) return 'busy';
        if (reply && reply !== 'busy') {
          circuit.succeed();
          inMemory = null;
          return reply.found;
        }
      }
      inMemory ??= source.inMemory().catch((error: unknown) => {
        // Data that could not be read may be there the next time.
        inMemory = null;
        throw error;
      });
      return (await inMemory)(content, request);
    };
  };
}

const yes = () => true;
const no = () => false;

function notIndexed(count: number): string {
  return `${count} 篇文章还没有编入搜索数据库，先在本机内存里搜索；请运行 npm run search:index / ${count} articles are not in the search database yet and are searched in memory: run npm run search:index`;
}
