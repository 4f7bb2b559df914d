import { expect, it } from 'vitest';
import { wordsOf } from './words';

it.each([
  // What the dictionary does not know is one word, and not its characters.
  ['算力', ['算力']],
  ['智谱清言', ['智谱', '清言']],
  ['算力网', ['算力网']],
  ['算力飞轮梦', ['算力', '飞轮梦']],
  ['AI算力', ['AI', '算力']],
  ['什么是算力', ['算力']],
  ['算力怎么就飞轮了', ['算力', '飞轮']],
  // A name and its number are one.
  ['gpt5.2', ['gpt5.2']],
  ['GLM5发布', ['GLM5', '发布']],
  // A character that is left over is no word.
  ['买车票', ['车票']],
  ['英伟达', ['英伟']],
  ['的', []],
  ['月', []],
  // Beyond the plane that two bytes reach a character is still one.
  ['𠮷', []],
  ['沉默与钱包，沉默', ['沉默', '钱包']],
  ['', []],
])('of %j: %j', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

it('are no more than a query may have', () => {
  expect(
    wordsOf(Array.from({ length: 40 }, (_, index) => `w${String(index)}`).join(' ')),
  ).toHaveLength(16);
});
