import { expect, it } from 'vitest';
import { ownLink } from './own-link';

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
  expect(ownLink(address, content)).toBe(place);
});

it('leads on within the locale of its readers', () => {
  const shownAs = {
    ...{ text: String, words: (_: string, words: string) => words, html: () => null },
    link: (address: string) => `/hant${address}`,
  };
  expect(ownLink('/_posts/2026-02-28-a', { ...content, shownAs })).toBe('/hant/posts/2026/03/01/b');
  expect(ownLink('/about', { ...content, shownAs })).toBe('/hant/about');
});
