import { expect, it } from 'vitest';
import { needlesFor, type Needle } from '../needle';
import type { Sql } from './database';
import { databaseBodies } from './database-bodies';

/** A database with nothing in it. */
const EMPTY = (() => Object.assign([], { values: () => [] })) as unknown as Sql;

const [needle] = needlesFor({ text: '月亮', exact: false }) as [Needle];

const texts = ['月亮', '别的', '月亮和月亮', '月亮'];
const bodies = databaseBodies(
  EMPTY,
  texts.map((at) => ({ length: at.length, at })),
);

it('looks for a needle in those bodies alone that are of interest, in memory too', async () => {
  expect([...(await bodies.weigh(needle, [1, 2], 5))]).toEqual([0, 0, 2, 0]);
});

it('reads bodies in the order in which they are asked for', async () => {
  const read = await bodies.read([2, 0, 3]);
  expect(read.map(({ original }) => original)).toEqual(['月亮和月亮', '月亮', '月亮']);
});

it('takes long for no archive of equal bodies', () => {
  const known = Array.from({ length: 100_000 }, () => ({ length: 2, at: 1 }));
  const start = performance.now();
  databaseBodies(EMPTY, known);
  expect(performance.now() - start).toBeLessThan(1000);
});
