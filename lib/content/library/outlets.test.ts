import { expect, it } from 'vitest';
import { anArticle } from '@/tests/an-article';
import type { Source } from '../model';
import { answerTo } from './answer';
import { indexedPages } from './indexed-pages';
import { createSnapshot } from './snapshot';

const source = (url: string, outlet?: string): Source => ({
  ...{ title: url, url, publisher: null, date: null },
  ...(outlet !== undefined && { outlet }),
});

const snapshot = (...sources: Source[][]) =>
  createSnapshot(
    {
      ...{ folder: '', authors: [], categories: [], pages: [] },
      articles: sources.map((each, at) =>
        anArticle({ id: `2020-02-29/${String(at)}`, slug: String(at), sources: each }),
      ),
    },
    2,
  );

it('lists what articles rest on by outlet, else by host, each source once', () => {
  const content = snapshot(
    [
      source('https://a.example/1', '甲报'),
      source('https://a.example/1#a', '甲报'),
      source('https://www.b.example/x'),
    ],
    [source('https://a.example/1/?utm_source=x', '甲报'), source('https://a.example/2', '甲报')],
  );
  const told = content
    .outlets()
    .map(({ slug, name, sources }) => [
      ...[slug, name],
      ...sources.map((each) => [each.source.url, ...each.articles.map(({ slug: at }) => at)]),
    ]);
  expect(told).toEqual([
    ['甲报', '甲报', ['https://a.example/1', '0', '1'], ['https://a.example/2', '1']],
    ['b.example', 'b.example', ['https://www.b.example/x', '0']],
  ]);
});

it('has an address for each that there is, and pages', () => {
  const urls = ['https://a.example/1', 'https://a.example/2', 'https://a.example/3'];
  const content = snapshot(urls.map((url) => source(url, '甲报')));
  const kinds = [
    '/sources',
    '/sources/甲报',
    '/sources/甲报/page/2',
    '/sources/甲报/page/3',
    '/sources/乙报',
  ];
  expect(kinds.map((path) => answerTo(content, encodeURI(path)).kind)).toEqual([
    ...['shown', 'shown', 'shown', 'nothing', 'nothing'],
  ]);
  const other = snapshot([source('https://News.example/1', 'The News')]);
  expect(answerTo(other, '/sources/THE%20NEWS')).toMatchObject({
    kind: 'spelt',
    path: '/sources/the-news',
  });
  expect(answerTo(snapshot([]), '/sources').kind).toBe('nothing');
});

it('is known to search engines where there is any', () => {
  const paths = (content: ReturnType<typeof snapshot>) =>
    indexedPages(content)
      .map(({ path }) => path)
      .filter((path) => path.startsWith('/sources'));
  expect(paths(snapshot([source('https://a.example/1', '甲报')]))).toEqual([
    ...['/sources', `/sources/${encodeURIComponent('甲报')}`],
  ]);
  expect(paths(snapshot([]))).toEqual([]);
});
