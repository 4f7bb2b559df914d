import { expect, it } from 'vitest';
import { createSnapshot } from '@/lib/content/library/snapshot';
import type { WithdrawnArticle } from '@/lib/content/library/withdrawals';
import { createCorrectionsFeed } from '@/lib/feeds/corrections-feed';
import { createFeed } from '@/lib/feeds/create-feed';
import { writeFeed } from '@/lib/feeds/write-feed';
import { site } from '@/lib/site';
import { aCategory, anArticle, anAuthor } from '../an-article';

const withdrawn = anArticle({
  withdrawn: { date: '2020-03-05T01:00:00.000Z', reason: '消息来源 <不实> & 未核' },
  corrections: [{ date: '2020-03-01T00:00:00.000Z', note: '三改为四。', minor: false }],
}) as WithdrawnArticle;
const at = (day: string, corrections = withdrawn.corrections) =>
  anArticle({ id: `${day}/a`, day, slug: 'a', publishedAt: `${day}T00:00:00.000Z`, corrections });
const snapshot = (articles = [at('2020-03-04')]) =>
  createSnapshot(
    {
      ...{ folder: '', pages: [], articles },
      withdrawn: [withdrawn],
      authors: [anAuthor()],
      categories: [aCategory()],
    },
    site.pageSize,
  );
const context = (content = snapshot()) => ({ content, site, locale: site.defaultLocale });
const formats = ['rss', 'atom', 'json'] as const;

it.each([
  { kind: 'archive', page: 1 },
  { kind: 'category', slug: 'daily', page: 1 },
  { kind: 'author', id: 'lin-demo', page: 1 },
] as const)('the feed of $kind has the notice once, under the id of the article', (list) => {
  const feed = createFeed(list, context(), []);
  expect(feed.updated).toBe('2020-03-05T01:00:00.000Z');
  expect(feed.items).toMatchObject([
    {
      id: `tag:${new URL(site.url).hostname},2020-02-29:sample`,
      title: '【撤稿】样例',
      updated: '2020-03-05T01:00:00.000Z',
      published: withdrawn.publishedAt,
      twin: null,
    },
  ]);
  expect(feed.items[0]?.html).toBe(
    '<p>本文已于2020年3月5日撤回。</p><p>原因：消息来源 &#x3C;不实> &#x26; 未核</p>',
  );
  for (const format of formats) {
    const text = writeFeed(feed, format);
    expect(text).toContain('【撤稿】样例');
    expect(text).not.toContain('sample.md');
  }
});

it('has none of another category', () => {
  const feed = createFeed({ kind: 'category', slug: 'other', page: 1 }, context(), []);
  expect(feed.items).toEqual([]);
});

it('keeps the notice until a page of newer articles has come', () => {
  const later = Array.from({ length: site.pageSize + 1 }, (_, day) =>
    at(`2020-04-${String(28 - day).padStart(2, '0')}`),
  );
  const list = { kind: 'archive', page: 1 } as const;
  expect(createFeed(list, context(snapshot(later)), []).items).toEqual([]);
  const earlier = [...later.slice(2), at('2020-03-04'), at('2020-03-03')];
  expect(createFeed(list, context(snapshot(earlier)), []).items).toHaveLength(1);
  expect(createFeed({ kind: 'archive', page: 2 }, context(snapshot(earlier)), []).items).toEqual(
    [],
  );
});

it('is in the feed of corrections, as each correction is, in every format', () => {
  const feed = createCorrectionsFeed(1, context())!;
  expect(feed.items.map(({ title, updated }) => [title, updated])).toEqual([
    ['【撤稿】样例', '2020-03-05T01:00:00.000Z'],
    ['更正：样例', '2020-03-01T00:00:00.000Z'],
  ]);
  expect(new Set(feed.items.map(({ id }) => id)).size).toBe(2);
  for (const format of formats) {
    const text = writeFeed(feed, format);
    expect(text).toContain('三改为四。');
    expect(text).toMatch(/corrections\/(?:feed|atom)\.(?:xml|json)/u);
  }
  expect(createCorrectionsFeed(2, context())).toBeNull();
});

it('of corrections that there are none of is a feed', () => {
  const content = createSnapshot(
    { folder: '', pages: [], articles: [], authors: [], categories: [] },
    20,
  );
  expect(createCorrectionsFeed(1, context(content))?.items).toEqual([]);
});
