import { expect, it } from 'vitest';
import { isDomain, trimAddress } from './bare-address';

it.each(['a.com', 'a-b.c-d.com', 'a_b.c.com', 'localhost', 'a.com.', 'a.com__'])(
  '%s is a domain',
  (domain) => {
    expect(isDomain(domain)).toBe(true);
  },
);

it.each(['', '.', 'a..com', 'a_b.com', 'a.b_c', '_a', 'a.com/x'])('%j is none', (domain) => {
  expect(isDomain(domain)).toBe(false);
});

it.each([
  ['http://a.com.', 'http://a.com'],
  ['http://a.com?!.,:*_~', 'http://a.com'],
  ["http://a.com/it's'", "http://a.com/it's"],
  ['http://a.com/(x))', 'http://a.com/(x)'],
  ['http://a.com/(x).)', 'http://a.com/(x)'],
  ['http://a.com/)x', 'http://a.com/)x'],
  ['http://a.com/?a&amp;&lt;', 'http://a.com/?a'],
  ['http://a.com/;', 'http://a.com/'],
  ['http://a.com/&', 'http://a.com/&'],
  ['http://a.com/?a==', 'http://a.com/?a=='],
])('%s is trimmed to %s', (address, expected) => {
  expect(trimAddress(address)).toBe(expected);
});

it('ends before the mark that it stands in', () => {
  expect(trimAddress('http://a.com/?a=1==', true)).toBe('http://a.com/?a=1');
});
