import { expect, it } from 'vitest';
import { isSameSecret, requireLongSecret } from './secrets';

it.each([undefined, ''])('is none where the variable is %j', (value) => {
  expect(requireLongSecret('A_SECRET', value)).toBeNull();
});

it('is taken from sixteen characters on', () => {
  expect(requireLongSecret('A_SECRET', '0123456789abcdef')).toBe('0123456789abcdef');
});

it('is refused where it is short, in two languages, and is not repeated', () => {
  const refused = () => requireLongSecret('A_SECRET', 'letmein-letmein');
  expect(refused).toThrow(/^A_SECRET 太短.*openssl.* \/ A_SECRET is too short.*openssl/u);
  expect(refused).not.toThrow('letmein');
});

it('is the same only where all of it is', () => {
  expect(isSameSecret('abc', 'abc')).toBe(true);
  for (const other of ['abd', 'ab', 'abc\0', 'abcabc', '', 'ABC'])
    expect(isSameSecret(other, 'abc'), other).toBe(false);
});
