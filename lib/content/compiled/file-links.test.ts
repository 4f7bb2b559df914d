import { expect, it } from 'vitest';
import { placeOf } from './file-links';

const content = {
  folder: '',
  redirectFrom: (path: string) => (path === '/_posts/2026-02-28-a' ? '/posts/2026/03/01/b' : null),
};

it.each([
  ['/_posts/2026-02-28-a', '/posts/2026/03/01/b'],
  ['/_posts/2026-02-28-a?q=1#c', '/posts/2026/03/01/b?q=1#c'],
  ['/_posts/2026-02-28-z', '/_posts/2026-02-28-z'],
  ['/about', '/about'],
])('%s leads to %s', (address, place) => {
  expect(placeOf(address, content)).toBe(place);
});
