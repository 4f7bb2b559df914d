import { expect, it } from 'vitest';
import { toSyllables } from './syllables';

it.each([
  ['英伟达', 'ying wei da'],
  ['重庆的重量', 'chong qing de zhong liang'],
  ['银行GLM-5女', 'yin hang - nv'],
  ['abc', '-'],
  ['', ''],
])('reads %j as %j', (text, syllables) => {
  expect(toSyllables(text)).toBe(syllables);
});
