import { expect, it } from 'vitest';
import { cutsAnother } from './words-in-text';

const at = (text: string, word: string) => {
  const start = text.indexOf(word);
  return cutsAnother(text, start, start + word.length);
};

it.each([
  // 学生|发现: it begins in one and ends in the other.
  ['学生发现', '生发', 2],
  ['被发现了', '被发', 1],
  ['工人制造', '人制', 2],
  ['生发产品', '生发', null],
  ['理发现场', '理发', null],
  // More words in it, or more of it in a word, cut nothing.
  ['喝一杯咖啡', '一杯咖啡', null],
  ['在图书馆里', '图书', null],
  // What stands behind any word.
  ['包裹签收了', '签收', null],
  ['', '', null],
])('in %s, %s: %j', (text, word, place) => {
  expect(at(text, word)).toBe(place);
});
