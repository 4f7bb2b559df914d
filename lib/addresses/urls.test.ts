import { describe, expect, it } from 'vitest';
import { isReservedPage } from './reserved';
import type { Route } from './route-table';
import { parsePath } from './routes';
import { pathOf, paths } from './urls';

const day = '2026-02-28';

/** Addresses of each kind, as readers have them, and what they ask for. */
const addresses: Record<Route['kind'], readonly [string, Route][]> = {
  home: [['/', { kind: 'home' }]],
  today: [['/today', { kind: 'today' }]],
  archive: [
    ['/posts', { kind: 'archive', page: 1 }],
    ['/posts/page/12', { kind: 'archive', page: 12 }],
  ],
  period: [
    ['/posts/2026', { kind: 'period', period: '2026', page: 1 }],
    ['/posts/2026/02', { kind: 'period', period: '2026-02', page: 1 }],
    ['/posts/2026/02/28/page/2', { kind: 'period', period: day, page: 2 }],
  ],
  article: [
    ['/posts/2026/02/28/%E6%97%A5%E6%8A%A5', { kind: 'article', day, slug: '日报' }],
    ['/posts/2026/02/28/page', { kind: 'article', day, slug: 'page' }],
  ],
  wechat: [['/posts/2026/02/28/a.md/wechat', { kind: 'wechat', day, slug: 'a.md' }]],
  email: [['/posts/2026/02/28/email', { kind: 'email', day }]],
  twin: [['/posts/2026/02/28/%E6%97%A5%E6%8A%A5.md', { kind: 'twin', day, slug: '日报' }]],
  categories: [
    ['/categories', { kind: 'categories', page: 1 }],
    ['/categories/page/2', { kind: 'categories', page: 2 }],
  ],
  category: [
    ['/categories/c%2B%2B%2F%E6%97%A5', { kind: 'category', slug: 'c++/日', page: 1 }],
    ['/categories/ai/page/2', { kind: 'category', slug: 'ai', page: 2 }],
    ['/categories/atom', { kind: 'category', slug: 'atom', page: 1 }],
  ],
  authors: [['/authors', { kind: 'authors', page: 1 }]],
  author: [['/authors/sophie-wang', { kind: 'author', id: 'sophie-wang', page: 1 }]],
  tags: [['/tags', { kind: 'tags', page: 1 }]],
  tag: [
    ['/tags/%E7%AE%97%E5%8A%9B/page/2', { kind: 'tag', slug: '算力', page: 2 }],
    ['/tags/page', { kind: 'tag', slug: 'page', page: 1 }],
    ['/tags/feed.xml', { kind: 'tag', slug: 'feed.xml', page: 1 }],
    ['/tags/%25', { kind: 'tag', slug: '%', page: 1 }],
  ],
  names: [['/names/page/2', { kind: 'names', page: 2 }]],
  sources: [['/sources', { kind: 'sources', page: 1 }]],
  outlet: [
    ['/sources/%E7%94%B2%E6%8A%A5/page/2', { kind: 'outlet', slug: '甲报', page: 2 }],
    ['/sources/a.example', { kind: 'outlet', slug: 'a.example', page: 1 }],
  ],
  name: [
    ['/names/%E7%94%B2%E5%85%AC%E5%8F%B8/page/2', { kind: 'name', slug: '甲公司', page: 2 }],
    ['/names/openai', { kind: 'name', slug: 'openai', page: 1 }],
  ],
  series: [['/series/%E6%9C%88%E7%9B%B8', { kind: 'series', slug: '月相', page: 1 }]],
  subscribe: [['/subscribe', { kind: 'subscribe' }]],
  corrections: [['/corrections/page/2', { kind: 'corrections', page: 2 }]],
  search: [['/search', { kind: 'search' }]],
  rootFile: [
    ['/MP_verify_a1B2c3.txt', { kind: 'rootFile', file: 'MP_verify_a1B2c3.txt' }],
    ['/favicon.ico', { kind: 'rootFile', file: 'favicon.ico' }],
  ],
  wellKnownFile: [
    ['/.well-known/security.txt', { kind: 'wellKnownFile', wellKnown: 'security.txt' }],
    ['/.well-known/openai', { kind: 'wellKnownFile', wellKnown: 'openai' }],
  ],
  page: [['/about', { kind: 'page', slug: 'about' }]],
  feed: [
    ['/feed.xml', { kind: 'feed', format: 'rss', list: { kind: 'archive', page: 1 } }],
    [
      '/posts/page/2/atom.xml',
      { kind: 'feed', format: 'atom', list: { kind: 'archive', page: 2 } },
    ],
    [
      '/categories/%E6%97%A5%E6%8A%A5/feed.json',
      { kind: 'feed', format: 'json', list: { kind: 'category', slug: '日报', page: 1 } },
    ],
    [
      '/authors/lin-demo/page/3/feed.xml',
      { kind: 'feed', format: 'rss', list: { kind: 'author', id: 'lin-demo', page: 3 } },
    ],
  ],
  manifest: [['/manifest.webmanifest', { kind: 'manifest' }]],
  llms: [['/llms.txt', { kind: 'llms' }]],
  podcast: [['/podcast.xml', { kind: 'podcast' }]],
  llmsFull: [['/llms-full.txt', { kind: 'llmsFull' }]],
  card: [
    ['/cards/site.png', { kind: 'card', of: { kind: 'home' }, format: 'png' }],
    [
      '/cards/categories/c%2B%2B%2F%E6%97%A5.png',
      { kind: 'card', of: { kind: 'category', slug: 'c++/日', page: 1 }, format: 'png' },
    ],
    [
      '/cards/posts/2026/02/28/a.png.png',
      { kind: 'card', of: { kind: 'article', day, slug: 'a.png' }, format: 'png' },
    ],
    [
      '/cards/authors/sophie-wang.png',
      { kind: 'card', of: { kind: 'author', id: 'sophie-wang', page: 1 }, format: 'png' },
    ],
  ],
  wechatCover: [
    [
      '/posters/posts/2026/02/28/%E6%97%A5%E6%8A%A5/wechat.jpg',
      { kind: 'wechatCover', day, slug: '日报', format: 'jpg' },
    ],
  ],
  slide: [
    [
      '/posters/posts/2026/02/28/%E6%97%A5%E6%8A%A5/12.png',
      { kind: 'slide', day, slug: '日报', part: 12, format: 'png' },
    ],
  ],
  quotation: [
    [
      '/posters/posts/2026/02/28/%E6%97%A5%E6%8A%A5/quotation/%E7%94%B2%2F%E4%B9%99.%20%3F.png',
      { kind: 'quotation', day, slug: '日报', words: '甲/乙. ?' },
    ],
  ],
  poster: [
    [
      '/posters/posts/2026/02/28/%E6%97%A5%E6%8A%A5.png',
      { kind: 'poster', day, slug: '日报', format: 'png' },
    ],
  ],
  sitemap: [['/sitemap.xml', { kind: 'sitemap' }]],
  sitemapPart: [['/sitemaps/2.xml', { kind: 'sitemapPart', part: 2 }]],
  newsSitemap: [['/news-sitemap.xml', { kind: 'newsSitemap' }]],
};

describe.each(Object.entries(addresses))('%s', (kind, those) => {
  it.each(those)('%s is read, and written so', (path, route) => {
    expect(parsePath(path)).toEqual(route);
    expect(pathOf(route)).toBe(path);
    expect(route.kind).toBe(kind);
  });
});

describe('parsePath', () => {
  it.each([
    '/posts/26',
    '/posts/2026/2',
    '/posts/2026/02/28/a/b',
    '/posts/2026/02/28/a/page/2',
    '/posts/2026/02/28/a/wechat/b',
    '/posts/2026/02/28/a/wechat/page/2',
    '/posts/page/1',
    '/posts/page/02',
    '/posts/page/x',
    '/page/2',
    '/about/page/2',
    '/search/page/2',
    '/search/x',
    '/series',
    '/api/search',
    '/posts/feed.xml',
    '/cards/today.png',
    '/cards/.png',
    '/cards/posts/2026/02/28/email.png',
    '/posters/posts/2026/02/28.png',
    '/about/more',
    '/categories/a/b',
    '/cards',
    '/cards/posts.png',
    '/cards/posts/2026/02/28/a',
    '/cards/categories/a/page/2.png',
    '/cards/cards/site.png',
    '/cards/site.png/page/2',
    '/sitemaps/0.xml',
    '/sitemaps/1.xml/more',
    '/sitemap.xml/page/2',
  ])('%s is no route', (path) => {
    expect(parsePath(path)).toBeNull();
  });
});

it.each([
  [{}, '/search'],
  [{ q: '算力 飞轮' }, '/search?q=%E7%AE%97%E5%8A%9B+%E9%A3%9E%E8%BD%AE'],
  [{ q: 'a&b', sort: 'relevance', page: 1 }, '/search?q=a%26b'],
  [{ q: 'a', sort: 'date', page: 2 }, '/search?q=a&sort=date&page=2'],
] as const)('the address of a search %j is %s', (query, path) => {
  expect(paths.search(query)).toBe(path);
});

it('reserves what a page may not be called', () => {
  for (const name of [
    ...['posts', 'categories', 'authors', 'tags', 'series', 'corrections', 'page', 'api', 'search'],
    ...[
      'today',
      'cards',
      'posters',
      'sitemaps',
      'sitemap.xml',
      'news-sitemap.xml',
      'hant',
      '_next',
    ],
    ...['_not-found', 'not-found', 'robots.txt', 'manifest.webmanifest', 'icon.svg', 'healthz'],
    ...['apple-icon.png', 'readyz', 'feed.xml', 'atom.xml', 'feed.json', 'llms.txt', 'Posts'],
    ...['llms-full.txt', 'zh-hans'],
  ]) {
    expect(isReservedPage(name), name).toBe(true);
  }
  expect(isReservedPage('about')).toBe(false);
});
