import { expect, it } from 'vitest';
import { splitClauses } from './clauses';

it.each([
  [
    '万亿豪赌与现实裂缝：AI 2026，我们站在哪里？',
    ['万亿豪赌与现实裂缝：', 'AI 2026，', '我们站在哪里？'],
  ],
  ['他说“好。”然后走了', ['他说“好。”', '然后走了']],
  ['等等……再说——好', ['等等……', '再说——', '好']],
  ['没有标点', ['没有标点']],
  ['', []],
])('splits %j', (title, clauses) => {
  expect(splitClauses(title)).toEqual(clauses);
  expect(splitClauses(title).join('')).toBe(title);
});
