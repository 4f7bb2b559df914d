import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createField } from './field';
import { needlesFor } from './needle';
import { addWeights } from './occurrences';

const texts = ['開源，开源与開源', '', '没有', '开源AI', 'said AI'];
const field = createField(texts);

/** Weighs a term in each text. */
function weights(term: string, limit: number, candidates: readonly number[] = [...texts.keys()]) {
  const sums = new Float64Array(texts.length);
  for (const needle of needlesFor({ text: term, exact: false })) {
    addWeights(sums, 1, field, candidates, needle, limit);
  }
  return [...sums];
}

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

it('counts a single character too', () => {
  expect(weights('开', 12)).toEqual([3, 0, 0, 1, 0]);
});

it('counts what a plain search counts, overlapping places too', () => {
  const someText = fc.string({ unit: fc.constantFrom('一', '二', '三', '𠮷'), maxLength: 12 });
  const someNeedle = fc.string({
    unit: fc.constantFrom('一', '二', '𠮷'),
    minLength: 1,
    maxLength: 4,
  });
  fc.assert(
    fc.property(fc.array(someText), someNeedle, (some, text) => {
      const sums = new Float64Array(some.length);
      const needle = { text, inside: 1, whole: false };
      addWeights(sums, 1, createField(some), [...some.keys()], needle, Infinity);
      const counts = some.map(
        (one) => [...Array(one.length).keys()].filter((at) => one.startsWith(text, at)).length,
      );
      expect([...sums]).toEqual(counts);
    }),
    { numRuns: 50 },
  );
});
