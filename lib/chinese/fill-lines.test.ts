import fc from 'fast-check';
import { expect, it } from 'vitest';
import { emWidth } from './em-width';
import { fillLines } from './fill-lines';

it('fills each line, and begins none with a comma', () => {
  expect(fillLines('虚构的一段话，只为了看它在哪里断行。', 7, emWidth)).toEqual([
    '虚构的一段话，',
    '只为了看它在',
    '哪里断行。',
  ]);
});

it('has nothing to break in nothing', () => {
  expect(fillLines('', 10, emWidth)).toEqual([]);
});

it('loses no character and keeps every line within its width', () => {
  const unit = fc.constantFrom(...Array.from('月亮，。“”（）AI 26-%的🌙'));
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 60 }), (text) => {
      const lines = fillLines(text, 8, emWidth);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      for (const line of lines) expect(emWidth(line)).toBeLessThanOrEqual(8);
    }),
  );
});
