import { expect, it } from 'vitest';
import { frequentWords } from './frequent-words';

it.each([
  ['算力是成本。算力不够。谁有算力？', ['算力']],
  ['算力是成本，飞轮转动。算力不够。', ['算力']],
  // A longer word's parts are none by themselves, but where they stand by themselves too.
  ['大模型。大模型。大模型。', ['大模型']],
  ['模型。模型。大模型。大模型。大模型。', ['模型', '大模型']],
  // What stands between words is in none.
  ['他的脸，他的脸，他的脸', []],
  ['AI AI AI 2026 2026 2026', []],
  // Characters of two UTF-16 units are characters.
  ['𠮷野家。𠮷野家。', ['𠮷野家']],
  ['', []],
])('of %j: %j', (text, words) => {
  expect(frequentWords(text)).toEqual(words);
});

it('keeps a few, the weightiest first', () => {
  const words = Array.from({ length: 110 }, (_, index) =>
    String.fromCodePoint(0x6000 + index, 0x7000 + index),
  );
  const text = words.map((word, index) => `${word}，`.repeat(index + 2)).join('');
  const found = frequentWords(text);
  expect(found).toHaveLength(96);
  expect(found[0]).toBe(words.at(-1));
});
