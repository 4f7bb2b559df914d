import { expect, it } from 'vitest';
import { beginsEscaped, isEscaped } from './escapes';

it.each([
  ['甲 ^a', false],
  ['甲 \\^a', true],
  ['甲 \\\\^a', false],
  ['甲 \\\\\\^a', true],
  ['^a', false],
  ['甲 &#94;a', true],
])('%j ends in a mark that is escaped: %s', (source, escaped) => {
  expect(isEscaped(source, source.length - '^a'.length, '^a')).toBe(escaped);
});

it.each([
  ['[!NOTE] 甲', false],
  ['\\[!NOTE] 甲', true],
  ['&#91;!NOTE] 甲', true],
  ['&#0000091;&#0000033;&#0000078;&#0000079;&#0000084;&#0000069;&#0000093;', true],
  ['乙', false],
])('%j begins with a mark that is escaped: %s', (source, escaped) => {
  expect(beginsEscaped(source, 0, '[!NOTE]')).toBe(escaped);
  expect(beginsEscaped(`乙${source}`, 1, '[!NOTE]')).toBe(escaped);
});

it('takes a text that stands nowhere for one that is written so', () => {
  expect(beginsEscaped('\\[!NOTE]', undefined, '[!NOTE]')).toBe(false);
});
