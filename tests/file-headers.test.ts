import { PHASE_PRODUCTION_BUILD } from 'next/constants';
import { getPathMatch } from 'next/dist/shared/lib/router/utils/path-match';
import { expect, it } from 'vitest';
import configFor from '../next.config.mjs';

const rules = await configFor(PHASE_PRODUCTION_BUILD).headers?.();

/** A header that Next sends with an address: the last one that is said of it. */
function headerOf(address: string, name: string): string {
  const fitting = (rules ?? []).filter(({ source }) => getPathMatch(source)(address) !== false);
  const said = fitting.flatMap(({ headers }) => headers);
  return said.findLast(({ key }) => key === name)?.value ?? '';
}

const policyOf = (address: string) => headerOf(address, 'Content-Security-Policy');

it.each([
  ...['/icon.svg', '/apple-icon.png', '/favicon.ico', '/apple-touch-icon.png', '/logo.png'],
  ...['/_next/image', '/assets/a/b.jpg', '/icons/moon-192.png', '/cards/site.png'],
  ...['/posters/posts/2020/01/01/x.jpg', '/hant/cards/site.png', '/hant/posters/posts/a/1.png'],
])('%s, or what leads to it, may be shown by other sites', (address) => {
  expect(headerOf(address, 'Cross-Origin-Resource-Policy')).toBe('cross-origin');
});

it.each(['/', '/posts/2020/01/01/x', '/hant/posts', '/ads.txt', '/feed.xml', '/a/b.png'])(
  '%s is for this site alone',
  (address) => {
    expect(headerOf(address, 'Cross-Origin-Resource-Policy')).toBe('same-origin');
  },
);

it.each([
  ...['/assets/logo.svg', '/assets/a/b/LOGO.SVG', '/assets/a.svgz', '/assets/a.sv%67', '/icon.svg'],
  ...['/icons/a.svg', '/assets/content/always/a.svg', '/_next/static/media/a.svg', '/ASSETS/a.svg'],
  ...['/assets/a.html', '/assets/a.xhtml', '/assets/a.xml', '/assets/a', '/assets/.svg'],
  ...[
    '/assets/a.mp4.svg',
    '/assets/a.pdf/a.svg',
    '/assets/a.png',
    '/assets/图.svg',
    '/assets/a.mp4x',
  ],
])('%s runs no script where it is opened by itself', (address) => {
  expect(policyOf(address)).toMatch(/^default-src 'none'; [^;]+; sandbox$/u);
});

it.each(['/', '/posts', '/assets/film.mp4', '/assets/a/b.PDF', '/assets/a.webm', '/feed.xml'])(
  '%s has the policy of pages',
  (address) => {
    expect(policyOf(address)).toContain("script-src 'self'");
  },
);
