import { expect, it } from 'vitest';
import { createField, lengthOf, textOf } from './field';

const texts = ['開源，开源与開源', '', '没有', '开源AI', 'said AI'];
const field = createField(texts);

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
