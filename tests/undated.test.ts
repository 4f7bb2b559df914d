import { expect, it } from 'vitest';
import { cardOf } from '@/lib/cards/card-of';
import { posterOf } from '@/lib/cards/poster-of';
import { indexedPages } from '@/lib/content/library/indexed-pages';
import { createSnapshot } from '@/lib/content/library/snapshot';
import { articlesOfFeed, createFeed } from '@/lib/feeds/create-feed';
import { writeFeed } from '@/lib/feeds/write-feed';
import { toApiAnswer } from '@/lib/search/api-answer';
import { articleMetadata } from '@/lib/seo/article-metadata';
import { articleNode } from '@/lib/seo/json-ld/article';
import { site } from '@/lib/site';
import { UNDATED } from '@/lib/time/clock';
import { newestOf } from '@/lib/twins/write-llms';
import { anArticle } from './an-article';
import { locale, surfaces } from './shown-surfaces';

/** A draft that nobody has dated, which an editor's preview has, and an article beside it. */
const draft = anArticle({
  ...{ id: `${UNDATED}/undated`, day: UNDATED, slug: 'undated', draft: true },
  ...{ title: '没有日期的草稿', publishedAt: '9999-12-30T16:00:00.000Z' },
});
const article = anArticle({ id: '2026-02-28/dated', slug: 'dated' });

const content = createSnapshot(
  { folder: '', articles: [draft, article], authors: [], categories: [], pages: [] },
  20,
);

/** Text without addresses, in which a draft has a day like every article. */
const told = (text: string) => text.replaceAll(/9999(?:\/12\/31\/|-12-31:)undated/gu, '');

/** Surfaces of a day have no draft without one, and feeds leave it out: below. */
const shown = Object.entries(surfaces).filter(
  ([name]) => !/day desk|e-mail|RSS|Atom|JSON/u.test(name),
);

it.each(shown)('%s says no day that nobody has given', (_name, { show }) => {
  expect(told(show(draft))).not.toContain('9999');
});

it('cards, metadata and the search say none', () => {
  const answer = {
    ...{ total: 1, page: 1, pages: 1, words: [] },
    ...{ by: 'text', query: 'x', sort: 'relevance' },
    items: [{ article: draft, title: [], snippet: [], fragment: [] }],
    suggestions: { query: null, articles: [], categories: [], latest: [] },
  } as unknown as Parameters<typeof toApiAnswer>[0];
  const found = toApiAnswer(answer, locale);
  expect(found.results[0]?.date).toBe('草稿');
  const all = [
    cardOf({ kind: 'article', day: UNDATED, slug: 'undated' }, content, locale)?.foot,
    posterOf(draft, content, locale)?.byline,
    articleMetadata(draft, locale),
    articleNode(draft, [], locale),
    found,
  ];
  expect(told(JSON.stringify(all))).not.toContain('9999');
});

it('feeds, sitemaps and texts for language models leave it out', () => {
  const list = { kind: 'archive', page: 1 } as const;
  const context = { content, site, locale } as const;
  expect(articlesOfFeed(list, context)).toEqual([article]);
  expect(writeFeed(createFeed(list, context, []), 'rss')).not.toContain('9999');
  expect(JSON.stringify(indexedPages(content))).not.toContain('9999');
  expect(newestOf(content)).toEqual([article]);
});
