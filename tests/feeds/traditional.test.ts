import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { createSnapshot } from '@/lib/content/library/snapshot';
import { createCorrectionsFeed } from '@/lib/feeds/corrections-feed';
import { createFeed } from '@/lib/feeds/create-feed';
import type { Feed } from '@/lib/feeds/model';
import { writePodcast } from '@/lib/feeds/podcast';
import { writeFeed } from '@/lib/feeds/write-feed';
import { site, type Locale } from '@/lib/site';
import { anArticle } from '../an-article';

const audio = { src: '/assets/a.mp3', type: 'audio/mpeg', bytes: 1, seconds: 1 };
const corrections = [{ date: '2020-03-01T00:00:00.000Z', note: '三改为四。', minor: false }];
const withdrawal = { date: '2020-03-05T01:00:00.000Z', reason: '不实。' };
const on = (day: string, fields: Parameters<typeof anArticle>[0]) =>
  anArticle({ ...{ id: `${day}/sample`, day, publishedAt: `${day}T00:00:00.000Z` }, ...fields });
const articles = [
  on('2020-03-03', { audio, corrections }),
  on('2020-03-02', { feedId: 'https://old.example/?p=1' }),
];
const withdrawn = on('2020-03-01', { withdrawn: withdrawal });
const content = createSnapshot(
  {
    ...{ folder: '', pages: [], articles, withdrawn: [withdrawn as never] },
    authors: withdrawn.authors,
    categories: withdrawn.categories,
  },
  site.pageSize,
);
const full = articles.map((article) => ({ article, body: '<p>字</p>', cover: null }));

/** Feeds of a locale: of all articles, of an author, of the corrections. */
const feedsIn = (locale: Locale): Feed[] => [
  createFeed({ kind: 'archive', page: 1 }, { content, site, locale }, full),
  createFeed({ kind: 'author', id: 'lin-demo', page: 1 }, { content, site, locale }, full),
  createCorrectionsFeed(1, { content, site, locale })!,
];

const tag = (specific: string) => `tag:${new URL(site.url).hostname},${specific}`;
const entries = [
  ['2020-03-01:sample', null],
  ['2020-03-03:sample', null],
  ['2020-03-02:sample', 'https://old.example/?p=1'],
] as const;
const idsIn = (prefix: string) => ({
  entries: entries.map(([id, former]) =>
    former !== null && prefix === '' ? former : tag(id.replace(':', `:${prefix}`)),
  ),
  feeds: ['posts', 'authors/lin-demo', 'corrections'].map((id) => tag(`2026:${prefix}${id}`)),
  corrections: [
    tag(`2020-03-05:${prefix}2020-03-01/sample/withdrawal`),
    tag(`2020-03-01:${prefix}2020-03-03/sample/correction-1`),
  ],
});

describe.each([
  ['zh-hans', idsIn('')],
  ['zh-hant', idsIn('hant/')],
] as const)('the ids of %s are its own', (locale, ids) => {
  it('of feeds', () => {
    expect(feedsIn(locale).map(({ id }) => id)).toEqual(ids.feeds);
  });

  it.each(['rss', 'atom', 'json'] as const)('of entries, as %s', (format) => {
    const [all, ofAuthor, corrected] = feedsIn(locale).map((feed) => readIds(feed, format));
    expect(all).toEqual(ids.entries);
    expect(ofAuthor).toEqual(ids.entries);
    expect(corrected).toEqual(ids.corrections);
  });

  it('of episodes', () => {
    const podcast = writePodcast({ content, site, locale }) ?? '';
    using document = XmlDocument.fromString(podcast);
    expect(document.find('//guid').map((each) => each.content)).toEqual([ids.entries[1]]);
  });
});

function readIds(feed: Feed, format: 'rss' | 'atom' | 'json'): string[] {
  const text = writeFeed(feed, format);
  if (format === 'json')
    return (JSON.parse(text) as { items: { id: string }[] }).items.map(({ id }) => id);
  const path = format === 'rss' ? '//item/guid' : "//*[local-name()='entry']/*[local-name()='id']";
  using document = XmlDocument.fromString(text);
  return document.find(path).map(({ content }) => content);
}
