import { describe, expect, it } from 'vitest';
import { isReservedPage } from './reserved';
import { parseRoute, type Route } from './routes';
import { paths } from './urls';

const parse = (path: string) => parseRoute(path.split('/').filter(Boolean).map(decodeURIComponent));

const routes: [string, Route][] = [
  [paths.home(), { kind: 'home' }],
  [paths.archive(), { kind: 'archive', page: 1 }],
  [paths.listPage(paths.archive(), 12), { kind: 'archive', page: 12 }],
  [paths.period('2026'), { kind: 'period', period: '2026', page: 1 }],
  [paths.period('2026-02'), { kind: 'period', period: '2026-02', page: 1 }],
  [
    paths.listPage(paths.period('2026-02-28'), 2),
    { kind: 'period', period: '2026-02-28', page: 2 },
  ],
  [
    paths.article({ day: '2026-02-28', slug: '日报' }),
    { kind: 'article', day: '2026-02-28', slug: '日报' },
  ],
  [
    paths.article({ day: '2026-02-28', slug: 'page' }),
    { kind: 'article', day: '2026-02-28', slug: 'page' },
  ],
  [
    paths.wechat({ day: '2026-02-28', slug: '日报' }),
    { kind: 'wechat', day: '2026-02-28', slug: '日报' },
  ],
  [paths.email('2026-02-28'), { kind: 'email', period: '2026-02-28' }],
  [paths.categories(), { kind: 'categories', page: 1 }],
  [paths.category({ slug: 'c++/日报' }), { kind: 'category', slug: 'c++/日报', page: 1 }],
  [paths.listPage(paths.category({ slug: 'ai' }), 2), { kind: 'category', slug: 'ai', page: 2 }],
  [paths.authors(), { kind: 'authors', page: 1 }],
  [paths.author({ id: 'sophie-wang' }), { kind: 'author', id: 'sophie-wang', page: 1 }],
  [paths.tags(), { kind: 'tags', page: 1 }],
  [paths.listPage(paths.tag({ slug: '算力' }), 2), { kind: 'tag', slug: '算力', page: 2 }],
  [paths.series({ slug: '月相' }), { kind: 'series', slug: '月相', page: 1 }],
  [paths.listPage(paths.corrections(), 2), { kind: 'corrections', page: 2 }],
  [paths.search(), { kind: 'search' }],
  [paths.page({ slug: 'about' }), { kind: 'page', slug: 'about' }],
  [
    paths.feed(paths.home(), 'rss'),
    { kind: 'feed', format: 'rss', list: { kind: 'archive', page: 1 } },
  ],
  [
    paths.feed(paths.listPage(paths.archive(), 2), 'atom'),
    { kind: 'feed', format: 'atom', list: { kind: 'archive', page: 2 } },
  ],
  [
    paths.feed(paths.category({ slug: '日报' }), 'json'),
    { kind: 'feed', format: 'json', list: { kind: 'category', slug: '日报', page: 1 } },
  ],
  [
    paths.feed(paths.listPage(paths.author({ id: 'lin-demo' }), 3), 'rss'),
    { kind: 'feed', format: 'rss', list: { kind: 'author', id: 'lin-demo', page: 3 } },
  ],
  [
    paths.twin({ day: '2026-02-28', slug: '日报' }),
    { kind: 'twin', day: '2026-02-28', slug: '日报' },
  ],
  [paths.llms('index'), { kind: 'llms', scope: 'index' }],
  [paths.llms('full'), { kind: 'llms', scope: 'full' }],
  [paths.card(paths.home()), { kind: 'card', of: { kind: 'home' } }],
  [
    paths.card(paths.category({ slug: 'c++/日报' })),
    { kind: 'card', of: { kind: 'category', slug: 'c++/日报', page: 1 } },
  ],
  [
    paths.card(paths.article({ day: '2026-02-28', slug: 'a.png' })),
    { kind: 'card', of: { kind: 'article', day: '2026-02-28', slug: 'a.png' } },
  ],
  [
    paths.card(paths.author({ id: 'sophie-wang' })),
    { kind: 'card', of: { kind: 'author', id: 'sophie-wang', page: 1 } },
  ],
  [
    paths.poster({ day: '2026-02-28', slug: '日报' }),
    { kind: 'poster', day: '2026-02-28', slug: '日报' },
  ],
  [paths.sitemap(), { kind: 'sitemap', part: null }],
  [paths.sitemapPart(2), { kind: 'sitemap', part: 2 }],
  [paths.newsSitemap(), { kind: 'news-sitemap' }],
];

describe('paths and parseRoute', () => {
  it.each(routes)('%s is read back', (path, route) => {
    expect(parse(path)).toEqual(route);
  });

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
    expect(parse(path)).toBeNull();
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
  expect(isReservedPage('posts')).toBe(true);
  expect(isReservedPage('about')).toBe(false);
});
