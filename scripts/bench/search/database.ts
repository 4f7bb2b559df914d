import { collect } from '@/lib/search/collection';
import { openDatabase } from '@/lib/search/postgres/database';
import { indexBodies, type Indexed } from '@/lib/search/postgres/index-bodies';
import { openTexts } from '@/lib/search/postgres/open-texts';
import type { Corpus } from './corpus';
import { engineOf, type Engine } from './engines';

/** A search whose bodies are in a database. */
export type DatabaseEngine = {
  /** Finds articles. */
  run: Engine;
  /** Result of indexing. */
  indexed: Indexed;
  /** Seconds that it took. */
  seconds: number;
  /** Bytes in the database, its index included. */
  bytes: number;
  /** Lets go of the database. */
  close: () => Promise<void>;
};

/** Indexes a corpus in a database, and searches there. */
export async function databaseEngine(
  url: string,
  { articles, texts }: Corpus,
): Promise<DatabaseEngine> {
  const database = openDatabase(url);
  async function* parts() {
    for (let at = 0; at < texts.length; at += 100) {
      yield await Promise.resolve(texts.slice(at, at + 100));
    }
  }
  async function* bodies() {
    for await (const part of parts()) yield part.map(({ text }) => text);
  }
  const start = performance.now();
  const indexed = await indexBodies(database, bodies());
  const seconds = (performance.now() - start) / 1000;
  const [size] = await database<{ bytes: number }[]>`
    select pg_total_relation_size('yueliang_bodies')::float8 as bytes`;
  const opened = await openTexts(database, parts());
  const run = engineOf(collect(opened.texts, articles, []));
  return { run, indexed, seconds, bytes: size?.bytes ?? 0, close: () => database.end() };
}
