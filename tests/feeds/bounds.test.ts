import { describe, expect, it } from 'vitest';
import { createSnapshot } from '@/lib/content/library/snapshot';
import type { WithdrawnArticle } from '@/lib/content/library/withdrawals';
import { createCorrectionsFeed } from '@/lib/feeds/corrections-feed';
import { articlesOfFeed, createFeed } from '@/lib/feeds/create-feed';
import { writePodcast } from '@/lib/feeds/podcast';
import { writeFeed } from '@/lib/feeds/write-feed';
import { aCategory, anArticle, anAuthor } from '../an-article';
import { named } from '../named';
import { site } from './newsroom';

named('样例晚报');

// Four articles on a page.
const SIZE = site.pageSize;

/** Articles, the newest first: of the 28th of March at nine, the 27th, and so on. */
const articles = (count: number) =>
  Array.from({ length: count }, (_, at) => {
    const instant = new Date(Date.UTC(2020, 2, 28 - at, 9)).toISOString();
    const day = instant.slice(0, 10);
    const corrections = [{ date: instant, note: `改${String(at)}`, minor: true }];
    return anArticle({ id: `${day}/a`, day, slug: 'a', publishedAt: instant, corrections });
  });
const withdrawnAt = (date: string) =>
  anArticle({ withdrawn: { date, reason: '错' } }) as WithdrawnArticle;
const context = (count: number, withdrawn: WithdrawnArticle[] = []) => ({
  content: createSnapshot(
    {
      ...{ folder: '', pages: [], articles: articles(count), withdrawn },
      ...{ authors: [anAuthor()], categories: [aCategory()] },
    },
    SIZE,
  ),
  site,
  locale: 'zh-hans' as const,
});

describe.each([
  { kind: 'archive', below: '/posts', first: '/feed.json' },
  {
    kind: 'category',
    slug: 'daily',
    below: '/categories/daily',
    first: '/categories/daily/feed.json',
  },
  {
    kind: 'author',
    id: 'lin-demo',
    below: '/authors/lin-demo',
    first: '/authors/lin-demo/feed.json',
  },
  { kind: 'corrections', below: '/corrections', first: '/corrections/feed.json' },
] as const)('the feed of $kind', ({ below, first, ...list }) => {
  const feedOf = (page: number, count: number) => {
    const { content, ...rest } = context(count);
    if (list.kind === 'corrections') return createCorrectionsFeed(page, { content, ...rest });
    const articles = articlesOfFeed({ ...list, page }, { content, ...rest });
    const full = articles?.map((article) => ({ article, body: '', cover: null }));
    return full ? createFeed({ ...list, page }, { content, ...rest }, full) : null;
  };
  const address = (page: number | null) =>
    page === null
      ? null
      : `${site.url}${page === 1 ? first : `${below}/page/${String(page)}/feed.json`}`;

  it.each([
    { page: 1, of: 1, first: null, previous: null, next: null, last: null, items: 1 },
    { page: 1, of: 4, first: null, previous: null, next: null, last: null, items: 4 },
    { page: 1, of: 5, first: 1, previous: null, next: 2, last: 2, items: 4 },
    { page: 2, of: 5, first: 1, previous: 1, next: null, last: 2, items: 1 },
    { page: 2, of: 8, first: 1, previous: 1, next: null, last: 2, items: 4 },
    { page: 2, of: 9, first: 1, previous: 1, next: 3, last: 3, items: 4 },
    { page: 3, of: 9, first: 1, previous: 2, next: null, last: 3, items: 1 },
  ])('page $page of $of items has $items, and leads to $next', ({ page, of, items, ...to }) => {
    const feed = feedOf(page, of);
    expect(feed?.items).toHaveLength(items);
    expect(feed?.links('json')).toEqual({
      self: address(page),
      ...{ first: address(to.first), previous: address(to.previous) },
      ...{ next: address(to.next), last: address(to.last) },
    });
  });

  it.each([
    [2, 4],
    [3, 8],
    [0, 4],
  ])('has no page %i of %i items', (page, count) => {
    expect(feedOf(page, count)).toBeNull();
  });
});

describe('the notice of what was withdrawn', () => {
  // The fourth article is of the 25th at nine.
  it.each([
    [SIZE, '2020-01-01T00:00:00.000Z', true],
    [SIZE + 1, '2020-03-25T08:59:59.000Z', false],
    [SIZE + 1, '2020-03-25T09:00:00.000Z', true],
    [2 * SIZE, '2020-03-25T09:00:00.000Z', true],
  ])('of %i articles stands on the first page, withdrawn at %s: %s', (count, date, isThere) => {
    const { items } = createFeed(
      { kind: 'archive', page: 1 },
      context(count, [withdrawnAt(date)]),
      [],
    );
    expect(items).toHaveLength(isThere ? 1 : 0);
  });
});

it('stands in the feed of each category and author that the article had', () => {
  const article = {
    ...withdrawnAt('2020-03-05T00:00:00.000Z'),
    categories: [aCategory(), aCategory({ slug: 'other' })],
    authors: [anAuthor({ id: 'other' }), anAuthor()],
  };
  for (const list of [
    { kind: 'category', slug: 'daily' },
    { kind: 'category', slug: 'other' },
    { kind: 'author', id: 'lin-demo' },
    { kind: 'author', id: 'other' },
  ] as const)
    expect(createFeed({ ...list, page: 1 }, context(0, [article]), []).items).toHaveLength(1);
  for (const list of [
    { kind: 'category', slug: 'third' },
    { kind: 'author', id: 'third' },
  ] as const)
    expect(createFeed({ ...list, page: 1 }, context(0, [article]), []).items).toEqual([]);
});

it('names no hub and no terms where there are none', () => {
  const feed = createFeed({ kind: 'archive', page: 1 }, context(0), []);
  const built = site.builtAt.toUTCString();
  expect(writeFeed(feed, 'rss').replace(/<div.*<\/div>/su, '')).toContain(
    `<language>zh-Hans</language><lastBuildDate>${built}</lastBuildDate>` +
      `<atom:link rel="self" href="${site.url}/feed.xml" type="application/rss+xml"></atom:link></channel></rss>`,
  );
  expect(writeFeed(feed, 'atom')).toContain(
    `href="${site.url}/atom.xml" type="application/atom+xml"></link><icon>${site.url}/icon.svg</icon><author>`,
  );
  for (const name of ['hubs', '_rights', 'next_url'])
    expect(JSON.parse(writeFeed(feed, 'json'))).not.toHaveProperty(name);
});

it.each([
  [999, 999],
  [1000, 1000],
  [1001, 1000],
])('the podcast of %i recordings has %i', (count, shown) => {
  const audio = { src: '/a.mp3', type: 'audio/mpeg', bytes: null, seconds: null };
  const { content, ...rest } = context(1);
  const [article = anArticle()] = content.articles;
  const recorded = Array.from({ length: count }, () => ({ ...article, audio }));
  const podcast = writePodcast({ content: { ...content, recorded }, ...rest }) ?? '';
  expect(podcast.match(/<item>/gu)).toHaveLength(shown);
});

it('tells apart corrections of an article on one instant, and dates the feed by the newest', () => {
  const date = '2020-03-01T16:30:00.000Z';
  const notes = ['甲', '乙'].map((note) => ({ date, note, minor: false }));
  const content = createSnapshot(
    {
      ...{ folder: '', pages: [], authors: [], categories: [] },
      articles: [
        anArticle({
          corrections: [{ date: '2020-03-01T00:00:00.000Z', note: '丙', minor: true }, ...notes],
        }),
      ],
    },
    SIZE,
  );
  const feed = createCorrectionsFeed(1, { content, site, locale: 'zh-hans' });
  expect(feed?.updated).toBe(date);
  // Shanghai has the second of March by then.
  expect(
    feed?.items.map(({ id, summary, html }) => [id.replace(/^tag:[^,]*,/u, ''), summary, html]),
  ).toEqual([
    ['2020-03-02:2020-02-29/sample/correction-2', '甲', '<p>甲</p>'],
    ['2020-03-02:2020-02-29/sample/correction-3', '乙', '<p>乙</p>'],
    ['2020-03-01:2020-02-29/sample/correction-1', '丙', '<p>丙</p>'],
  ]);
});

it('has of an empty site the time of its build', () => {
  const feed = createFeed({ kind: 'archive', page: 1 }, context(0), []);
  expect([feed.items, feed.updated]).toEqual([[], site.builtAt.toISOString()]);
});
