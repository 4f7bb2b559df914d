import { describe, expect, it } from 'vitest';
import { readFence } from './fence';

describe('what follows the language of a fence', () => {
  it.each([
    ['title="a b.ts"', 'a b.ts'],
    ["title='甲.ts' {1}", '甲.ts'],
    ['{1} title=a.ts', 'a.ts'],
    ['title=" "', ''],
    ['subtitle="x"', ''],
    ['', ''],
  ])('%j: the title is %j', (meta, title) => {
    expect(readFence(meta).title).toBe(title);
  });

  it.each([
    ['{1,3-5}', [1, 3, 4, 5]],
    ['title="a {2}.ts" { 1, 3 - 4 }', [1, 3, 4]],
    ['title="x"{2}', [2]],
    ['{1 -3}', [1, 2, 3]],
    ['{2-}', [2]],
    ['{4 - 12}', [4, 5, 6]],
    ['{a}', []],
    ['{}', []],
  ])('%j: the lines are %j', (meta, lines) => {
    const { isMarked } = readFence(meta);
    expect([1, 2, 3, 4, 5, 6].filter(isMarked)).toEqual(lines);
  });
});
