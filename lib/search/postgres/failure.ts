import { within } from '@/lib/waiting/within.mjs';
import { openDatabase } from './database';

/** PostgreSQL's code for a table that is not there (undefined_table). */
const NO_TABLE = '42P01';

/**
 * PostgreSQL's codes for what a query has failed of, and not the database: its data (22), too few resources (53), a
 * limit (54), a lock (55P03), its time (57014).
 */
const OF_A_QUERY = /^(?:22|53|54)...$|^55P03$|^57014$/u;

/** Whether a database that works has given up a query. */
export function isOfQuery(error: unknown): boolean {
  return OF_A_QUERY.test((error as NodeJS.ErrnoException).code ?? '');
}

/**
 * Asks a database for a sign of life, on a connection of its own: those of a pool may all be at slow queries.
 * @param url `postgres://user:password@host/database`
 * @param limit milliseconds that it may take
 * @returns rejected with the reason where there is none
 */
export async function signOfLife(url: string, limit: number): Promise<void> {
  const sql = openDatabase(url);
  try {
    await within(limit, sql`select`);
  } catch (error) {
    if (!isOfQuery(error)) throw error;
  } finally {
    void sql.end({ timeout: 0 });
  }
}

/** Puts a failure into words for an operator. The address may be in it; the password is not. */
export function reasonOf(error: unknown): string {
  const { message, code } = error as NodeJS.ErrnoException;
  if (code === NO_TABLE) return '请运行 npm run search:index / run npm run search:index';
  return message || (code ?? 'unknown');
}
