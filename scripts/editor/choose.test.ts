import { expect, it } from 'vitest';
import { chosen, choiceOf } from './choose';

const choices = [
  { name: 'Lin Demo', others: ['lin-demo', '林示例', 'lin@a.example'] },
  { name: '日报', others: ['daily'] },
];
const what = { zh: '作者', en: 'author', flag: 'author' };

it.each([
  ['lin demo', 0],
  ['ＬＩＮ ＤＥＭＯ', 0],
  ['LIN@a.example', 0],
  ['Lin  Demo', 0],
  ['Lin_Demo', null],
  ['林示例', 0],
  ['Daily', 1],
  ['', null],
  ['!', null],
])('“%s” is choice %s', (name, at) => {
  expect(choiceOf(name, choices)).toBe(at === null ? null : choices[at]);
});

it('what is none is refused, with what is near or what there is', () => {
  expect(() => chosen('Lin Dmeo', choices, what)).toThrow('--author Lin Demo');
  expect(() => chosen('demo', choices, what)).toThrow('--author Lin Demo');
  expect(() => chosen('谁', choices, what)).toThrow('Lin Demo、日报');
});
