import { expect, it } from 'vitest';
import { addressOfToday } from './today';

it.each([
  // In the site's zone the day has begun eight hours before.
  ['2026-02-27T16:00:00Z', '/posts/2026/02/28'],
  ['2026-02-28T15:59:59Z', '/posts/2026/02/28'],
  ['2026-02-28T16:00:00Z', '/posts/2026/02/28#not-today'],
  ['2026-07-01T00:00:00Z', '/posts/2026/02/28#not-today'],
])('at %s the latest edition is %s', (at, address) => {
  expect(addressOfToday('2026-02-28', new Date(at), 'Asia/Shanghai')).toBe(address);
});
