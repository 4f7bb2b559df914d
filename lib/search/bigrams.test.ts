import { expect, it } from 'vitest';
import { indexBigrams, placesFor } from './bigrams';

const index = indexBigrams('的的的算力的的飞轮');

it.each([
  ['算力', 0, [3]],
  ['的算', 0, [2]],
  ['的的算', 1, [2]],
  ['力的的', 0, [4]],
  ['没有', 0, []],
])('%s may be where its rarest pair is', (text, within, offsets) => {
  const places = placesFor(index, text);
  expect({ ...places, offsets: [...places.offsets] }).toEqual({ within, offsets });
});

it.each(['', '一'])('%j has no pair', (text) => {
  expect(indexBigrams(text).offsets).toHaveLength(0);
});
