import { createCircuit } from '@/lib/circuit.mjs';
import type { SearchText } from '@/lib/content/search-texts';
import { within } from '@/lib/within.mjs';
import { createSearch, type Search } from '../search';
import { openDatabase } from './database';
import { openTexts } from './open-texts';

/** What is searched: a content. */
export type SearchSource = {
  /** Reads the search data, some at once. */
  parts: () => AsyncIterable<readonly SearchText[]>;
  /** Opens the search in memory, which takes the place of the database while that is away. */
  inMemory: () => Promise<Search>;
};

/** Milliseconds. */
type Limits = {
  /** To the first sign of life. */
  connection: number;
  /** For reading and looking up all texts of a content. */
  opening: number;
  /** For an answer. */
  answer: number;
  /** That a database which has failed is left alone. */
  pause: number;
};

const LIMITS: Limits = { connection: 1000, opening: 60_000, answer: 6000, pause: 10_000 };

const WORDS = {
  broken:
    '搜索数据库用不了，改在本机内存里搜索 / The search database is out of reach, this server searches in its own memory',
  back: '搜索数据库恢复了 / The search database is back',
};

/** PostgreSQL's code for a table that is not there (undefined_table). */
const NO_TABLE = '42P01';

/**
 * Searches with the bodies in a database. While that is away, or too slow, each content is searched in memory,
 * as without; it is told once.
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

  const open = async (sql: Database, { parts }: SearchSource) => {
    await within(connection, sql`select`);
    const { texts, missing } = await within(opening, openTexts(sql, parts()));
    if (missing > 0) say(notIndexed(missing));
    return createSearch(texts, pageSize);
  };

  return (source) => {
    let opened: { sql: Database; search: Promise<Search> } | null = null;
    let inMemory: Promise<Search> | null = null;
    return async (content, request) => {
      if (circuit.mayTry()) {
        const sql = (database ??= openDatabase(url));
        try {
          if (opened?.sql !== sql) opened = { sql, search: open(sql, source) };
          const search = await opened.search;
          const found = await within(answer, search(content, request));
          circuit.succeed();
          inMemory = null;
          return found;
        } catch (error) {
          // Of many requests that fail the first lets go of the database; who tries next opens it anew.
          if (database === sql) database = null;
          void sql.end({ timeout: 0 });
          circuit.fail(reasonOf(error));
        }
      }
      inMemory ??= source.inMemory();
      return (await inMemory)(content, request);
    };
  };
}

type Database = ReturnType<typeof openDatabase>;

/** How the search is done with a database. */
type SearchDatabaseOptions = Partial<Limits> & {
  /** Results on a page. */
  pageSize: number;
  /** Tells an operator of trouble, and of its end. */
  say?: (line: string) => void;
};

function notIndexed(count: number): string {
  return `${count} 篇文章还没有编入搜索数据库，先在本机内存里搜索；请运行 npm run search:index / ${count} articles are not in the search database yet and are searched in memory: run npm run search:index`;
}

/** Neither the address nor the password is in it. */
function reasonOf(error: unknown): string {
  const { message, code } = error as NodeJS.ErrnoException;
  if (code === NO_TABLE) return '请运行 npm run search:index / run npm run search:index';
  return message || (code ?? 'unknown');
}
