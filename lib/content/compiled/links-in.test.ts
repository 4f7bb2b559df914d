import { describe, expect, it } from 'vitest';
import { site } from '@/lib/site';
import { linksIn } from './links-in';

const { link, body } = linksIn('zh-hant', (path) => path === '/ads.txt');

describe('a link in the Traditional edition', () => {
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

it('leads on each link of a body, and nothing else in it', () => {
  expect(
    body(
      '<p>href="/a"</p><a title="甲 > 乙" href="/about">关于</a><A\nHREF=\'/tags\'>甲</A><a id="a"></a><abbr href="/about"></abbr><img src="/about">',
    ),
  ).toBe(
    '<p>href="/a"</p><a title="甲 > 乙" href="/hant/about">关于</a><A\nHREF=\'/hant/tags\'>甲</A><a id="a"></a><abbr href="/about"></abbr><img src="/about">',
  );
});

it('leaves the site’s own script alone', () => {
  const own = linksIn('zh-hans', () => false);
  expect(['/about', '/ads.txt', `${site.url}/about`].map(own.link)).toEqual([
    '/about',
    '/ads.txt',
    `${site.url}/about`,
  ]);
  expect(own.body('<a href="/about">')).toBe('<a href="/about">');
});
