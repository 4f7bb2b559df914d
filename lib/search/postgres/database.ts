import postgres from 'postgres';

/** A database, or a transaction in it. */
export type Sql = postgres.Sql | postgres.TransactionSql;

/** Milliseconds that a query may take: as long as a reader waits for results. */
const QUERY_LIMIT = 5000;

/** Connections to it: a search asks for the spellings of a term at once. */
export const CONNECTIONS = 4;

/**
 * Opens a database; it is connected to when something is asked of it.
 * @param url `postgres://user:password@host/database`
 */
export function openDatabase(url: string): postgres.Sql {
  return postgres(url, {
    max: CONNECTIONS,
    connect_timeout: 2,
    connection: { application_name: 'yueliang', statement_timeout: QUERY_LIMIT },
    // The notice that a table is there already is no news.
    onnotice: () => undefined,
  });
}
