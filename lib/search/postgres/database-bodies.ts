import { keepBodies, type Bodies, type BodyText } from '../bodies';
import type { Needle } from '../needle';
import type { Sql } from './database';
import { pairsOf } from './pairs';
import { isPlain, patternOf } from './pattern';

/** Up to so many bodies the database is told which are of interest. */
const FEW = 1000;

/** A body, as far as this server must know it. */
export type KnownBody = {
  /** Its length, in UTF-16 code units. */
  length: number;
  /** Its row in the database; its text where it has none. */
  at: number | string;
};

/**
 * Gives bodies from a database. One that has been published but not indexed yet is kept in memory, and found
 * all the same.
 * @param sql the database
 * @param known all bodies, by number
 */
export function databaseBodies(sql: Sql, known: readonly KnownBody[]): Bodies {
  const { numbers, places, own } = sorted(known);
  const kept = keepBodies(own);
  const idsOf = (those: readonly number[]) =>
    those.flatMap((number) => {
      const at = known[number]?.at;
      return typeof at === 'number' ? at : [];
    });
  const placesOf = (those: readonly number[]) =>
    those.flatMap((number) => places.get(number) ?? []);
  return {
    lengths: Int32Array.from(known, ({ length }) => length),
    async weigh(needle, candidates, limit) {
      const sums = new Float64Array(known.length);
      const [rows, ofOwn] = await Promise.all([
        weighIn(sql, needle, limit, candidates.length > FEW ? null : idsOf(candidates)),
        kept.weigh(needle, placesOf(candidates), limit),
      ]);
      for (const [id = 0, weight = 0] of rows) {
        for (const number of numbers.get(id) ?? []) sums[number] = weight;
      }
      for (const [number, place] of places) sums[number] = ofOwn[place] ?? 0;
      return sums;
    },
    async read(those) {
      const rows = await sql<{ id: number; original: string; folded: string }[]>`
        select id, original, folded from yueliang_bodies where id = any(${idsOf(those)})`;
      const byAt = new Map<number | string, BodyText>(rows.map(({ id, ...body }) => [id, body]));
      for (const body of await kept.read(placesOf(those))) byAt.set(body.original, body);
      return those.map((number) => {
        const body = byAt.get(known[number]?.at ?? '');
        if (!body) throw new Error(`body ${number} is not in the database any more`);
        return body;
      });
    },
  };
}

/** Sorts bodies into those of each row, and those that are in memory: the place of each, and the texts. */
function sorted(known: readonly KnownBody[]) {
  const numbers = new Map<number, number[]>();
  const places = new Map<number, number>();
  const own: string[] = [];
  known.forEach(({ at }, number) => {
    if (typeof at === 'string') {
      places.set(number, own.push(at) - 1);
      return;
    }
    const those = numbers.get(at);
    if (those) those.push(number);
    else numbers.set(at, [number]);
  });
  return { numbers, places, own };
}

/** @returns rows of id and weight, of those that hold the needle */
async function weighIn(
  sql: Sql,
  needle: Needle,
  limit: number,
  ids: readonly number[] | null,
): Promise<readonly number[][]> {
  const weight = isPlain(needle)
    ? sql`least(${limit}::int, cardinality(string_to_array(folded, ${needle.text})) - 1)`
    : sql`(
        select sum(case when place[1] is null then ${needle.inside}::float8 else 1 end)
        from (
          select regexp_matches(folded, ${patternOf(needle)}, 'g') as place limit ${limit}
        ) as places
      )`;
  const among = ids ? sql`and id = any(${[...ids]}::int4[])` : sql``;
  return sql`
    select id, weight from (
      select id, (${weight})::float8 as weight from yueliang_bodies
      where pairs @> ${pairsOf(needle.text)}::int4[] ${among}
    ) as weighed where weight > 0`.values();
}
