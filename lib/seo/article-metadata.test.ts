import { describe, expect, it } from 'vitest';
import { AIGC_KEYS } from '@/lib/ai/aigc';
import { anArticle, anAuthor, hostileArticle } from '@/tests/an-article';
import { articleMetadata } from './article-metadata';

const article = anArticle({
  tags: ['算力'],
  updatedAt: '2020-03-01T00:00:00.000Z',
  authors: [
    anAuthor({ links: [{ label: 'X', url: 'https://x.com/lin_demo' }] }),
    anAuthor({ id: 'mock-desk', name: '样例编辑部', kind: 'team' }),
  ],
});
const metadata = articleMetadata(article, 'zh-hans');

/**
 * Metadata that Ghost gives a post: `getStructuredData` in ghost/core/core/frontend/meta/structured-data.js
 * (https://github.com/TryGhost/Ghost at 8be5ea1). `article:publisher` and `twitter:site` it says where the publication
 * has an account; so do we.
 */
const ghost = {
  'og:site_name': metadata.openGraph?.siteName,
  'og:type': (metadata.openGraph as { type: string }).type,
  'og:title': metadata.openGraph?.title,
  'og:description': metadata.openGraph?.description,
  'og:url': metadata.openGraph?.url,
  'og:image': (metadata.openGraph?.images as { url: string }[])[0]?.url,
  'og:image:width': (metadata.openGraph?.images as { width: number }[])[0]?.width,
  'og:image:height': (metadata.openGraph?.images as { height: number }[])[0]?.height,
  'article:published_time': (metadata.openGraph as { publishedTime: string }).publishedTime,
  'article:modified_time': (metadata.openGraph as { modifiedTime: string }).modifiedTime,
  'article:tag': (metadata.openGraph as { tags: string[] }).tags,
  'article:author': (metadata.openGraph as { authors: string[] }).authors,
  'twitter:card': (metadata.twitter as { card: string }).card,
  'twitter:title': metadata.twitter?.title,
  'twitter:description': metadata.twitter?.description,
  'twitter:url': metadata.other?.['twitter:url'],
  'twitter:image': (metadata.twitter?.images as { url: string }[])[0]?.url,
  'twitter:label1': metadata.other?.['twitter:label1'],
  'twitter:data1': metadata.other?.['twitter:data1'],
  'twitter:label2': metadata.other?.['twitter:label2'],
  'twitter:data2': metadata.other?.['twitter:data2'],
  'twitter:creator': metadata.twitter?.creator,
};

describe('an article', () => {
  it.each(Object.entries(ghost))('says %s, as Ghost does', (_name, value) => {
    expect(value).toBeTruthy();
  });

  it('tells whose it is, when it changed and what it is about', () => {
    expect(ghost['article:modified_time']).toBe('2020-03-01T00:00:00.000Z');
    expect(ghost['twitter:data1']).toBe('林样例、样例编辑部');
    expect(ghost['article:tag']).toEqual(['日报', '算力']);
    expect(ghost['twitter:creator']).toBe('@lin_demo');
    expect(ghost['og:image']).toMatch(/^http.*\/cards\/posts\/2020\/02\/29\/sample\.png$/);
  });

  it('has a canonical address, also where its slug is hostile', () => {
    const { alternates, openGraph } = articleMetadata(hostileArticle, 'zh-hans');
    expect(alternates?.canonical).toMatch(
      /\/posts\/2020\/02\/29\/%E4%B8%AD%E6%96%87%20%26%20%3Cslug%3E$/,
    );
    expect(openGraph?.description).toBeTruthy();
  });
});

it('names the podcast beside the feeds where the article has a recording', () => {
  const audio = { src: '/a.mp3', type: 'audio/mpeg', bytes: 1, seconds: 1 };
  const feeds = (of: typeof article) =>
    JSON.stringify(articleMetadata(of, 'zh-hans').alternates?.types?.['application/rss+xml']);
  expect(feeds({ ...article, audio })).toContain('/podcast.xml');
  expect(feeds(article)).not.toContain('/podcast.xml');
});

it.each([
  ['generated', '1'],
  ['assisted', '2'],
] as const)('has one implicit label where AI took part: %s', (level, label) => {
  const { other } = articleMetadata(anArticle({ ai: { level, note: null } }), 'zh-hans');
  const record = JSON.parse(String(other?.AIGC)) as Record<string, string>;
  expect(Object.keys(record)).toEqual(AIGC_KEYS);
  expect(record.Label).toBe(label);
});

it.each([null, { level: 'none' as const, note: null }])('has no implicit label: %j', (ai) => {
  expect(articleMetadata(anArticle({ ai }), 'zh-hans').other).not.toHaveProperty('AIGC');
});
