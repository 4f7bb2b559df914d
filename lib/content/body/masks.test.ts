import { expect, it } from 'vitest';
import { isMask, isMaskedPair } from './masks';

it.each([
  ['a', 'b', true],
  ['f(x)', '(y)', true],
  ['a[0]', '[1]', true],
  ['src/', '.md', true],
  ['甲·', '\\x', true],
  ['甲', 'b', false],
  ['a', '乙', false],
  // A pointer to a pointer, and words that end or begin so.
  ['unsigned char ', 'p', true],
  ['const\t', 'q', true],
  ['charm ', 'p', false],
  ['char ', '甲', false],
  ['甲/', '乙', true],
  ['甲', '/乙', true],
  ['，', 'args', true],
  ['，', 'kwargs)', true],
  ['，', 'argsx', false],
  ['，', 'xargs', false],
  // Who is not named.
  ['龟', '先生说', true],
  ['龟', '某说', true],
  ['a', '先生说', false],
  ['昨天王', '', true],
  ['昨天黄', '，说', true],
  ['欧阳', '等人', true],
  ['王', '和李', true],
  ['王', '说', false],
  ['王', '2', false],
  ['，龟', '。', true],
  ['龟', '。', true],
  ['乌龟', '。', false],
  ['，令狐', '。', true],
  ['，龟', ' 乙', false],
  ['，龟', ' b', true],
  ['', '', false],
])('%j * %j: a sign stands for something: %j', (before, after, is) => {
  expect(isMask({ before, after })).toBe(is);
});

it.each([
  ['龟', '明、鹿', '华', true],
  ['，龟', '明，鹿', '华文', true],
  ['龟', '明；马明、鹿', '华。', true],
  ['龟', '明、鹿', '华文说', false],
  ['龟', '明鹿', '华', false],
  ['龟', '明说了、鹿', '华', false],
  ['乌龟', '明、鹿', '华', false],
  ['', '明、鹿', '华', false],
  // The last has one sign for all that follows.
  ['龟', '明、鹿', '', true],
  ['龟', '明、鹿', '。', true],
  ['龟', '明、鹿大', '。', false],
  // Surnames that are nothing else.
  ['昨天王', '和李', '说', true],
  ['昨天王', '和黄', '说', false],
  ['昨天黄', '和李', '说', false],
  ['上官', '与司马', '', true],
  // Plates.
  ['粤B', '123、粤A', '456', true],
  ['粤B', '123、粤A', '甲', false],
  ['粤b', '123、粤A', '456', false],
  ['粤B', '123、粤a', '456', false],
  ['粤B', '甲、粤A', '456', false],
])('%j ** %j ** %j: both stand for something: %j', (before, inside, after, are) => {
  expect(isMaskedPair({ before, inside, after })).toBe(are);
});
