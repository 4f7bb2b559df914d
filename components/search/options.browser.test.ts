// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import '@/tests/browser';
import type { SearchReply } from '@/lib/search/reply.shared';
import { queryOption, replyOptions } from './options.browser';

const result = (name: string, categories: string[] = []): SearchReply['results'][number] => ({
  url: `/posts/${name}`,
  title: [
    { text: '一', match: false },
    { text: name, match: true },
  ],
  snippet: [{ text: '<b>', match: true }],
  publishedAt: '2020-01-01T00:00:00Z',
  date: '2020年1月1日',
  authors: ['甲'],
  categories,
  ai: null,
});

const reply = (part: Partial<SearchReply>): SearchReply => ({
  total: part.results?.length ?? 0,
  page: 1,
  pages: 1,
  by: 'text',
  words: [],
  results: [],
  suggestions: { q: null, articles: [], categories: [], latest: [] },
  ...part,
});

const html = (options: HTMLElement[]) => options.map(({ innerHTML }) => innerHTML);
const places = (options: HTMLElement[]) => options.map((option) => option.getAttribute('href'));

it('offers an article by its title, its text, where it belongs and its day', () => {
  const [option] = replyOptions('x', reply({ results: [result('x', ['日报', '快讯'])] }));
  expect(option?.outerHTML).toBe(
    '<a href="/posts/x" role="option" tabindex="-1" aria-selected="false">' +
      '<strong>一<mark>x</mark></strong>' +
      '<span class="search-snippet"><mark>&lt;b&gt;</mark></span>' +
      '<small>日报 · 快讯 · <time datetime="2020-01-01T00:00:00Z">2020年1月1日</time></small></a>',
  );
});

it('offers all of them where there are more', () => {
  const results = [result('x'), result('y')];
  expect(places(replyOptions('a b&c', reply({ results })))).toEqual(['/posts/x', '/posts/y']);
  const options = replyOptions('a b&c', reply({ results, total: 3 }));
  expect(places(options)).toEqual(['/posts/x', '/posts/y', '/search?q=a+b%26c']);
  expect(html(options).at(-1)).toBe('<strong>全部3篇</strong>');
});

it('offers what may have been meant where nothing was found, and only there', () => {
  const articles = [{ title: '<题>', url: '/posts/z' }];
  const suggestions = { q: '算力', articles, categories: [], latest: articles };
  const options = replyOptions('x', reply({ suggestions }));
  expect(places(options)).toEqual(['/search?q=%E7%AE%97%E5%8A%9B', '/posts/z']);
  expect(html(options)).toEqual([
    '是不是要找：<strong>算力</strong>',
    '<strong>&lt;题&gt;</strong>',
  ]);
  expect(replyOptions('x', reply({ suggestions, results: [result('x')] }))).toHaveLength(1);
  expect(replyOptions('x', reply({}))).toEqual([]);
});

it('offers categories and the newest where nothing is near', () => {
  const suggestions = {
    q: null,
    articles: [],
    categories: [{ name: '日报', url: '/categories/daily' }],
    latest: [{ title: '<新>', url: '/posts/n' }],
  };
  const options = replyOptions('算力', reply({ suggestions }));
  expect(places(options)).toEqual(['/categories/daily', '/posts/n']);
  expect(html(options)).toEqual([
    '<small>分类</small> <strong>日报</strong>',
    '<small>最新</small> <strong>&lt;新&gt;</strong>',
  ]);
});

it('offers a query to be asked', () => {
  expect(queryOption('<算力>').innerHTML).toBe('<strong>&lt;算力&gt;</strong>');
});
