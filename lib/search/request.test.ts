import { expect, it } from 'vitest';
import { readSearchRequest } from './request';

const read = (query: string) => readSearchRequest(new URLSearchParams(query));

it.each([
  ['', { q: '', page: 1, sort: 'relevance', locale: 'zh-hans' }],
  [
    'q=%E7%AE%97%E5%8A%9B&page=2&sort=date',
    { q: '算力', page: 2, sort: 'date', locale: 'zh-hans' },
  ],
  ['q=a+b&q=c&utm_source=x', { q: 'a b', page: 1, sort: 'relevance', locale: 'zh-hans' }],
  ['q=%ED%A0%80%', { q: '\uFFFD\uFFFD\uFFFD%', page: 1, sort: 'relevance', locale: 'zh-hans' }],
  ['q=a&in=hant', { q: 'a', page: 1, sort: 'relevance', locale: 'zh-hant' }],
  ['q=a&in=fr', { q: 'a', page: 1, sort: 'relevance', locale: 'zh-hans' }],
  ['page=0', 'bad-page'],
  ['page=01', 'bad-page'],
  ['page=9999', { q: '', page: 9999, sort: 'relevance', locale: 'zh-hans' }],
  ['page=10000', 'bad-page'],
  ['page=1.0', 'bad-page'],
  ['page=-1', 'bad-page'],
  ['page=2&page=x&sort=date&sort=up', { q: '', page: 2, sort: 'date', locale: 'zh-hans' }],
  ['page=', 'bad-page'],
  ['sort=up', 'bad-sort'],
])('reads ?%s', (query, request) => {
  expect(read(query)).toEqual(request);
});
