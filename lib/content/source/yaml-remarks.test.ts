import { expect, it } from 'vitest';
import { remarkedValues } from './yaml-remarks';

const found = (yaml: string) =>
  remarkedValues(yaml).map(({ range: [start, end], name }) => [yaml.slice(start, end), name]);

it.each([
  ['title: 甲 # 乙', [['甲', 'title']]],
  ['a: 1\ntitle: C #1\nb: 2', [['C', 'title']]],
  ['tags:\n  - 甲 #一\n  - 乙', [['甲', 'tags']]],
  ['tags: [甲, 乙] # 丙', []],
  ['a: {b: 甲 } # 乙', []],
  ['title: "甲" # 乙', []],
  ["title: '甲' # 乙", []],
  ['title: 甲# 乙', []],
  ['title: 甲\n# 乙', []],
  ['# 甲\ntitle: 乙', []],
  ['  # 甲 # 乙', []],
  ['- 甲 # 乙', [['甲', null]]],
  ['甲 # 乙: 丙', [['甲', null]]],
])('finds the values before remarks in %j', (yaml, expected) => {
  expect(found(yaml)).toEqual(expected);
});
