import { expect, it } from 'vitest';
import { withoutInvisible } from './invisible';

it.each([
  ['a zero-width space', '算\u200B力', '算力'],
  ['joiners of Han', '算\u200D\u200C力', '算力'],
  ['a byte order mark', '\uFEFF甲\uFEFF', '甲'],
  ['a soft hyphen', 'a\u00ADb', 'ab'],
  ['word joiners', '算\u2060力', '算力'],
  ['marks of direction', '\u202Ea\u2066b\u200F', 'ab'],
  ['controls', '\u0008a\u007F\u0090', 'a'],
  ['the look of no emoji', '算\uFE0F力1\uFE0F0', '算力10'],
  ['tags', 'a\u{E0041}\u{E0042}', 'a'],
  ['fillers', '甲\u3164\uFFA0\u115F乙', '甲乙'],
  ['a stand-in for an object', '甲\uFFFC乙', '甲乙'],
])('takes out %s', (_, text, expected) => {
  expect(withoutInvisible(text)).toBe(expected);
});

it.each([
  ['emoji', '👩\u200D🚀👩🏽\u200D💻🏳\uFE0F\u200D🌈❤\uFE0F1\uFE0F\u20E3'],
  ['flags', '🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}'],
  ['drawings of Han', '葛\u{E0100}城'],
  ['Persian', 'می\u200Cخواهم'],
  ['Hindi', 'क्\u200Dष'],
  ['white space', 'a\tb\r\nc\u00A0d\u3000e'],
])('leaves %s', (_, text) => {
  expect(withoutInvisible(text)).toBe(text);
});

it.each(['\u2028', '\u2029', '\u0085', '\v', '\f'])('makes %j a line end', (end) => {
  expect(withoutInvisible(`甲${end}乙`)).toBe('甲\n乙');
});
