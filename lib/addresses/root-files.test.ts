import { expect, it } from 'vitest';
import { isRootFile } from './reserved';
import { rootFileType } from './root-files';
import { inLocale, pathsIn } from './urls';

it('a file is sent as its name says', () => {
  const types = ['ads.txt', 'baidu_verify_a.html', 'BingSiteAuth.xml', 'favicon.ico', 'a.json'];
  expect(types.map((name) => rootFileType(name).split(';')[0])).toEqual([
    'text/plain',
    'text/html',
    'application/xml',
    'image/x-icon',
    'application/json',
  ]);
  expect(rootFileType('apple-app-site-association')).toBe('application/json');
  expect(rootFileType('constructor')).toBe('text/plain; charset=utf-8');
});

it('a file has one address in all locales, what the site answers itself has one in each', () => {
  for (const path of ['/ads.txt', '/MP_verify_A.txt', '/.well-known/security.txt', '/favicon.ico'])
    expect(inLocale(path, 'zh-hant')).toBe(path);
  expect(pathsIn('zh-hant').rootFile({ file: 'ads.txt' })).toBe('/ads.txt');
  for (const path of ['/llms.txt', '/feed.xml', '/sitemap.xml', '/feed.json', '/about'])
    expect(inLocale(path, 'zh-hant')).toBe(`/hant${path}`);
});

it('no other address is a file’s', () => {
  const others = ['/robots.txt', '/a/ads.txt', '/.well-known/a/b.txt', '/.env', '/v1.0', '/-a.txt'];
  expect(others.filter(isRootFile)).toEqual([]);
});
