import { expect, it } from 'vitest';
import { readLength } from './picture-size';

it.each([
  ['160', '160'],
  [' 160px ', '160'],
  ['0160', '160'],
  ['12.9px', '12'],
  ['50%', '50%'],
  ['12.5%', '12.5%'],
  ['100%', '100%'],
  ['0%', null],
  ['0.0%', null],
  ['0', null],
  ['0.9', null],
  ['101%', null],
  ['12345', null],
  ['12em', null],
  ['a12', null],
  ['', null],
])('%j is the length %j', (written, length) => {
  expect(readLength(written)).toBe(length);
});
