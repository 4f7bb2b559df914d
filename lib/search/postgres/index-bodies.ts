import type postgres from 'postgres';
import { foldText } from '@/lib/chinese/fold-text';
import { digest } from '@/lib/digest';
import type { Sql } from './database';
import { pairsIn } from './pairs';

/** Rows that are sent at once. */
const BATCH = 200;

/** Number of the last contents that keep their texts: servers may still show one of them. */
const KEPT = 10;

/** Names our lock among those of the database. */
const LOCK = 7_583_021;

/** Result of an indexing. */
export type Indexed = {
  /** Texts of the content. */
  texts: number;
  /** Number of those that were not there before. */
  added: number;
};

/** A text by what it is, and how it is folded: rows are never changed, and a reader cannot see a mix. */
export function keyOf(original: string): string {
  return digest(`${original}\0${foldText(original)}`);
}

/**
 * Makes the database know all texts of a content. In one transaction, one at a time; run again, it adds what
 * is not there.
 * @param database a database of our own, or a schema of it
 * @param parts the texts, some at once
 */
export async function indexBodies(
  database: postgres.Sql,
  parts: AsyncIterable<readonly string[]>,
): Promise<Indexed> {
  const indexed = await database.begin(async (sql) => {
    await sql`set local statement_timeout = 0`;
    await sql`select pg_advisory_xact_lock(${LOCK})`;
    await createTables(sql);
    const keys = new Set<string>();
    let added = 0;
    for await (const part of parts) {
      added += await addTexts(sql, part);
      for (const text of part) keys.add(keyOf(text));
    }
    await noteContent(sql, [...keys]);
    await removeOld(sql);
    return { texts: keys.size, added };
  });
  await database`analyze yueliang_bodies`;
  return indexed;
}

async function createTables(sql: Sql): Promise<void> {
  await sql`
    create table if not exists yueliang_bodies (
      id int generated always as identity primary key,
      key text not null unique,
      original text not null,
      folded text not null,
      pairs int4[] not null
    )`;
  await sql`
    create index if not exists yueliang_pairs on yueliang_bodies using gin (pairs)`;
  await sql`
    create table if not exists yueliang_contents (
      at timestamptz not null default clock_timestamp(),
      ids int4[]
    )`;
}

/** @returns number of those that were not there */
async function addTexts(sql: Sql, texts: readonly string[]): Promise<number> {
  const byKey = new Map(texts.map((text) => [keyOf(text), text]));
  const there = await sql`select key from yueliang_bodies where key = any(${[...byKey.keys()]})`;
  for (const { key } of there) byKey.delete(String(key));
  const missing = [...byKey];
  for (let at = 0; at < missing.length; at += BATCH) {
    const rows = missing.slice(at, at + BATCH).map(([key, original]) => {
      const folded = foldText(original);
      return { key, original, folded, pairs: pairsIn(folded) };
    });
    await sql`insert into yueliang_bodies ${sql(rows)}`;
  }
  return missing.length;
}

/** Notes which rows a content has. A run that finds the last content again is none of its own. */
async function noteContent(sql: Sql, keys: readonly string[]): Promise<void> {
  await sql`
    insert into yueliang_contents (ids)
    select ids from (
      select array_agg(id order by id) as ids from yueliang_bodies where key = any(${[...keys]})
    ) as content
    where ids is distinct from (select ids from yueliang_contents order by at desc limit 1)`;
}

async function removeOld(sql: Sql): Promise<void> {
  await sql`
    delete from yueliang_contents
    where at not in (select at from yueliang_contents order by at desc limit ${KEPT})`;
  await sql`
    delete from yueliang_bodies where id not in (select unnest(ids) from yueliang_contents)`;
}
