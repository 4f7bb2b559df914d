import { expect, it } from 'vitest';
import { firstPlaces, inGroups } from './groups';

const thing = (kind: string, line: number) => ({ kind, file: 'a.md', line });

it('puts things of a kind together, the most frequent first, and loses none', () => {
  const things = [thing('甲', 1), thing('乙', 2), thing('乙', 3), thing('__proto__', 4)];
  const groups = inGroups(things, ({ kind }) => kind);
  expect(groups.map(({ kind, members }) => [kind, members.length])).toEqual([
    ['乙', 2],
    ['甲', 1],
    ['__proto__', 1],
  ]);
  expect(groups.flatMap(({ members }) => members)).toHaveLength(things.length);
});

it('names the first three places, and says that there are more', () => {
  const three = [1, 2, 3].map((line) => thing('甲', line));
  expect(firstPlaces(three)).toBe('a.md:1、a.md:2、a.md:3');
  expect(firstPlaces([...three, thing('甲', 4)])).toBe('a.md:1、a.md:2、a.md:3 …');
});
