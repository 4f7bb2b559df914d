import type { SearchText } from '@/lib/content/compiled/search-texts';
import { apparatusOf, foldApparatus, type Apparatus, type Texts } from '../collection';
import type { Sql } from './database';
import { databaseBodies, type KnownBody } from './database-bodies';
import { keyOf } from './index-bodies';

/** Texts that are searched, and the number of those that the database lacks. */
export type OpenTexts = {
  /** Texts that are searched. */
  texts: Texts;
  /** Bodies that are in memory, as the database does not have them. */
  missing: number;
};

/**
 * Opens the search data of a content, whose bodies are looked for in a database: of these only the lengths
 * stay in memory.
 * @param sql the database
 * @param parts the search data, some at once
 */
export async function openTexts(
  sql: Sql,
  parts: AsyncIterable<readonly SearchText[]>,
): Promise<OpenTexts> {
  const apparatus: Apparatus[] = [];
  const known: KnownBody[] = [];
  for await (const part of parts) {
    const keys = part.map(({ text }) => keyOf(text));
    const rows = await sql<{ id: number; key: string }[]>`
      select id, key from yueliang_bodies where key = any(${keys})`;
    const ids = new Map(rows.map(({ id, key }) => [key, id]));
    part.forEach((each, place) => {
      const { text } = each;
      apparatus.push(apparatusOf(each));
      known.push({ length: text.length, at: ids.get(keys[place] ?? '') ?? text });
    });
  }
  const missing = known.filter(({ at }) => typeof at === 'string').length;
  return { texts: foldApparatus(apparatus, databaseBodies(sql, known)), missing };
}
