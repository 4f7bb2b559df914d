import { expect, it } from 'vitest';
import { countTraditional, isTraditional } from './is-traditional';

it.each([
  ['汉字', 0],
  ['漢字与简体', 1],
  ['這是繁體', 2],
  ['ＡＢＣ㈱', 0],
  ['𠀀a', 0],
  ['', 0],
])('counts what is of Traditional script alone: %s', (text, count) => {
  expect(countTraditional(text)).toBe(count);
  expect(isTraditional(text)).toBe(count > 0);
});
