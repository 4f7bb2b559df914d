import { describe, expect, it } from 'vitest';
import { site } from '@/lib/site';
import { linkIn } from './link-in';

const link = linkIn('zh-hant', (path) => path === '/ads.txt');

describe('a link in the Traditional site', () => {
  it.each([
    ['/', '/hant'],
    ['/posts/2026/02/28/x?a=/b#c', '/hant/posts/2026/02/28/x?a=/b#c'],
    ['/posts/2026/02/28/x.md', '/hant/posts/2026/02/28/x.md'],
    ['/feed.xml', '/hant/feed.xml'],
    ['/old.html', '/hant/old.html'],
    // A page that is called as a file may be.
    ['/tags/node.js', '/hant/tags/node.js'],
    ['/app-ads.txt', '/hant/app-ads.txt'],
    [`${site.url}/about#a`, `${site.url}/hant/about#a`],
  ])('%s leads to %s', (address, led) => {
    expect(link(address)).toBe(led);
  });

  it.each([
    '/ads.txt',
    '/ads.txt?v=1',
    '/robots.txt',
    '/report.pdf',
    '/node.js',
    '/files/报告.docx?v=a.md',
    '/%E6.zip',
    '/assets/images/2026/a.md',
    '//other.example/about',
    'https://other.example/about',
    'mailto:a@example.com',
    'about',
    '#a',
    '',
  ])('%s stays', (address) => {
    expect(link(address)).toBe(address);
  });
});

it('leaves the site’s own script alone', () => {
  const own = linkIn('zh-hans', () => false);
  expect(['/about', '/ads.txt', `${site.url}/about`].map(own)).toEqual([
    '/about',
    '/ads.txt',
    `${site.url}/about`,
  ]);
});
