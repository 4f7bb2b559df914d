import { expect, it } from 'vitest';
import { shortAddress } from './pictures';

it('shortens an address that is longer than a line, and no other', () => {
  expect(['', 'a'.repeat(60), 'a'.repeat(61)].map(shortAddress)).toEqual([
    '',
    'a'.repeat(60),
    `${'a'.repeat(60)}…`,
  ]);
});
