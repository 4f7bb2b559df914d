import { expect, it } from 'vitest';
import { robots } from './robots';

const url = 'https://example.com';

it('names the sitemaps and leaves out the search and what is no page', () => {
  expect(robots({ indexed: true, url })).toEqual({
    rules: {
      userAgent: '*',
      allow: '/',
      disallow: ['/api/', '/healthz$', '/readyz$', '/search', '/hant/search'],
    },
    sitemap: [
      ...[`${url}/sitemap.xml`, `${url}/news-sitemap.xml`],
      ...[`${url}/hant/sitemap.xml`, `${url}/hant/news-sitemap.xml`],
    ],
  });
});

it('asks robots to leave a deployment for review alone', () => {
  expect(robots({ indexed: false, url })).toEqual({ rules: { userAgent: '*', disallow: '/' } });
});
