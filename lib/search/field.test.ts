import { expect, it } from 'vitest';
import { createField, lengthOf, textOf } from './field';
import { addWeights, needlesFor } from './needle';

const texts = ['開源，开源与開源', '', '没有', '开源AI', 'said AI'];
const field = createField(texts);

/** What a term counts in each text. */
function weights(term: string, limit: number, candidates: readonly number[] = [...texts.keys()]) {
  const sums = new Float64Array(texts.length);
  for (const needle of needlesFor({ text: term, exact: false })) {
    addWeights(sums, 1, field, candidates, needle, limit);
  }
  return [...sums];
}

it('keeps each text, folded, and its length', () => {
  expect(texts.map((_, number) => textOf(field, number))).toEqual([
    '开源,开源与开源',
    '',
    '没有',
    '开源ai',
    'said ai',
  ]);
  expect(texts.map((_, number) => lengthOf(field, number))).toEqual(
    texts.map(({ length }) => length),
  );
});

it('counts in each text by itself, no more often than the limit', () => {
  expect(weights('开源', 12)).toEqual([3, 0, 0, 1, 0]);
  expect(weights('开源', 2)).toEqual([2, 0, 0, 1, 0]);
});

it('finds nothing across two texts', () => {
  expect(weights('没有开源', 12)).toEqual([0, 0, 0, 0, 0]);
});

it('looks in the candidates alone', () => {
  expect(weights('开源', 12, [3])).toEqual([0, 0, 0, 1, 0]);
  expect(weights('开源', 12, [])).toEqual([0, 0, 0, 0, 0]);
});

it('counts words, not the insides of others, of two letters', () => {
  expect(weights('AI', 12)).toEqual([0, 0, 0, 1, 1]);
});
