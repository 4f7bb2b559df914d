import { expect, it } from 'vitest';
import { joinLines } from './line-ends';

it.each([
  ['甲\n乙', '甲乙'],
  ['甲 \r\n\r\n  乙', '甲乙'],
  ['甲，\nAI', '甲，AI'],
  ['AI\n（甲', 'AI（甲'],
  ['“甲”\n“乙”', '“甲”“乙”'],
  ['甲\nAI', '甲 AI'],
  ['one\ntwo', 'one two'],
  ['한국\n한국', '한국 한국'],
  ['甲 乙', '甲 乙'],
])('puts the lines %j in one', (text, expected) => {
  expect(joinLines(text)).toBe(expected);
});
