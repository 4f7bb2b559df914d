import { describe, expect, it } from 'vitest';
import { parsePath } from '@/lib/addresses/routes';
import { UNDATED } from '@/lib/time/clock';
import { aCategory, anArticle, anAuthor } from '@/tests/an-article';
import type { ArticleEntry, ContentIndex } from '../model';
import { createLibrary, isPreview, isPreviewOfTime } from './create-library';
import { periodsIn } from './periods';

const entry = (id: string, fields: Partial<ArticleEntry> = {}): ArticleEntry => {
  const [day = '', slug = ''] = id.split('/');
  const publishedAt = `${day}T09:00:00.000Z`;
  const named = { authors: [], reviewers: [], categories: [] };
  return { ...anArticle({ id, day, slug, publishedAt, title: slug }), ...named, ...fields };
};
const author = (id: string, name: string) => anAuthor({ id, name });
const category = (slug: string, documented: boolean) => aCategory({ slug, name: slug, documented });
const index: ContentIndex = {
  articles: [
    entry('2026-03-02/future', {
      categories: ['未来'],
      authors: ['a'],
      redirects: ['/soon'],
      tags: ['未来'],
    }),
    entry('2026-03-01/ai-daily-news', {
      categories: ['日报'],
      authors: ['a'],
      tags: ['Agent', 'agent', '🌙'],
      series: '三日',
      corrections: [{ date: '2026-03-01T10:00:00.000Z', note: '甲', minor: true }],
    }),
    entry('2026-02-28/draft', { draft: true, categories: ['草稿'] }),
    entry('2026-02-28/ai-daily-news', {
      categories: ['日报'],
      tags: ['AGENT'],
      series: '三日',
      corrections: [{ date: '2026-03-02T10:00:00.000Z', note: '乙', minor: false }],
    }),
    entry('2025-12-31/old', { pinned: true, redirects: ['/旧/a b.html', '/old'] }),
  ],
  authors: [author('a', '甲'), author('b', '乙')],
  categories: [
    category('empty', true),
    category('日报', false),
    category('未来', false),
    category('草稿', false),
  ],
  pages: [
    {
      slug: 'about',
      title: '关于',
      description: '',
      updatedAt: null,
      source: '',
      hash: '',
    },
  ],
  oldSite: null,
};

const library = createLibrary(index, 2);

function snapshotAt(epoch: string) {
  const snapshot = library.at(epoch);
  if (!snapshot) throw new Error(`no epoch ${epoch}`);
  return snapshot;
}

const content = snapshotAt(library.epochAt(new Date('2026-03-02T08:59:59Z')));
const ids = (articles: readonly { id: string }[]) => articles.map(({ id }) => id);

describe('epochs', () => {
  it.each([
    ['2020-01-01T00:00:00Z', 'before'],
    ['2026-03-01T08:59:59Z', '20260228T090000Z'],
    ['2026-03-01T09:00:00Z', '20260301T090000Z'],
    ['2026-03-02T08:59:59.999Z', '20260301T090000Z'],
    ['2026-03-02T09:00:00Z', '20260302T090000Z'],
    ['2099-01-01T00:00:00Z', '20260302T090000Z'],
  ])('%s falls in %s', (instant, epoch) => {
    expect(library.epochAt(new Date(instant))).toBe(epoch);
  });

  it('begin at the instant that names them', () => {
    expect(library.startOf('20260301T090000Z')).toEqual(new Date('2026-03-01T09:00:00Z'));
    expect(library.startOf('before')).toBeNull();
  });

  it.each([
    ['20260301T090000Z', '2026-03-01T08:59:59Z', '2026-03-01T09:00:00Z'],
    ['20260301T090000Z', '2026-03-01T09:00:01Z', '2026-03-01T09:00:01Z'],
    ['before', '2026-03-01T09:00:01Z', '2026-03-01T09:00:01Z'],
    ['preview', '2026-03-01T09:00:01Z', '2026-03-01T09:00:01Z'],
  ])('%s, of content that is served from %s on, is as it is from %s', (epoch, madeAt, at) => {
    const served = createLibrary(index, 2, { folder: '', madeAt: new Date(madeAt) });
    expect(served.changedAt(epoch)).toEqual(new Date(at));
  });

  it('are one snapshot each for as long as few are asked for', () => {
    const served = createLibrary(index, 2);
    const epochs = ['before', '20251231T090000Z', '20260228T090000Z', '20260301T090000Z'];
    const first = epochs.map((epoch) => served.at(epoch));
    expect(epochs.map((epoch) => served.at(epoch))).toEqual(first);
    epochs.forEach((epoch, at) => expect(served.at(epoch)).toBe(first[at]));
    // A server that has lived through more keeps those of its time.
    const latest = served.at('20260302T090000Z');
    expect(served.at('before')).not.toBe(first[0]);
    expect(served.at('20260302T090000Z')).toBe(latest);
  });

  it.each([
    ['2020-01-01T00:00:00Z', '2025-12-31T09:00:00Z'],
    ['2026-02-28T08:59:59.999Z', '2026-02-28T09:00:00Z'],
    ['2026-02-28T09:00:00Z', '2026-03-01T09:00:00Z'],
    ['2026-03-02T09:00:00Z', null],
  ])('%s is followed by the one of %s', (instant, next) => {
    expect(library.nextStart(new Date(instant))).toEqual(next && new Date(next));
  });

  it('are shown in a preview of an instant under names that no reader has', () => {
    for (const instant of ['2020-01-01T00:00:00Z', '2026-03-01T09:00:00Z']) {
      const at = new Date(instant);
      const name = library.previewEpoch(at);
      expect([isPreview(name), isPreviewOfTime(name)]).toEqual([true, true]);
      expect(library.at(name)).toBe(library.at(library.epochAt(at)));
      expect(library.startOf(name)).toBeNull();
    }
    expect(isPreviewOfTime(library.previewEpoch())).toBe(false);
    expect(library.at('20260301T090001Z.preview')).toBeNull();
  });

  it('are those of the index, and preview', () => {
    expect(library.at('20260301T090001Z')).toBeNull();
    expect(library.at('before')?.articles).toEqual([]);
    expect(library.at('preview')?.articles).toHaveLength(5);
  });

  it('do not begin with a draft', () => {
    const drafts = createLibrary(
      { ...index, articles: [entry('2026-02-28/draft', { draft: true })] },
      2,
    );
    expect(drafts.epochAt(new Date('2099-01-01T00:00:00Z'))).toBe('before');
    expect(drafts.nextStart(new Date('2020-01-01T00:00:00Z'))).toBeNull();
  });
});

describe('a snapshot', () => {
  it('leaves out drafts and what is not due', () => {
    expect(ids(content.articles)).toEqual([
      '2026-03-01/ai-daily-news',
      '2026-02-28/ai-daily-news',
      '2025-12-31/old',
    ]);
    expect(content.article('2026-03-02', 'future')).toBeNull();
    expect(content.article('2026-02-28', 'draft')).toBeNull();
  });

  it('takes in a scheduled article from its very second', () => {
    const due = library.epochAt(new Date('2026-03-02T09:00:00Z'));
    expect(snapshotAt(due).article('2026-03-02', 'future')?.id).toBe('2026-03-02/future');
  });

  it('finds articles by period, category and author', () => {
    expect(ids(content.ofPeriod('2026'))).toHaveLength(2);
    expect(ids(content.ofPeriod('2026-02'))).toEqual(['2026-02-28/ai-daily-news']);
    expect(ids(content.ofPeriod('2026-03-01'))).toEqual(['2026-03-01/ai-daily-news']);
    expect(ids(content.ofPeriod('202'))).toEqual([]);
    expect(ids(content.inCategory('日报'))).toHaveLength(2);
    expect(ids(content.byAuthor('a'))).toEqual(['2026-03-01/ai-daily-news']);
  });

  it('lists a category without a document only when a live article names it', () => {
    expect(content.categories.map(({ slug }) => slug)).toEqual(['empty', '日报']);
    expect(content.category('未来')).toBeNull();
  });
});

describe('tags, series and corrections', () => {
  it('are those of live articles; spellings of one slug are one, an article is in it once', () => {
    expect(content.tags.map(({ slug, name }) => [slug, name])).toEqual([
      ['🌙', '🌙'],
      ['agent', 'Agent'],
    ]);
    expect(ids(content.tag('agent')?.articles ?? [])).toEqual([
      '2026-03-01/ai-daily-news',
      '2026-02-28/ai-daily-news',
    ]);
    expect(content.tag('未来')).toBeNull();
    expect(content.seriesOf('三日')?.articles).toHaveLength(2);
  });

  it('lists all corrections, the newest first', () => {
    expect(content.corrections.map(({ correction }) => correction.note)).toEqual(['乙', '甲']);
  });
});

describe('hasRoute', () => {
  const has = (path: string) => {
    const route = parsePath(path);
    return route !== null && content.hasRoute(route);
  };

  it.each([
    '/',
    '/posts',
    '/posts/page/2',
    '/posts/2026',
    '/posts/2026/02/28',
    '/posts/2026/02/28/ai-daily-news',
    '/categories',
    '/categories/日报',
    '/categories/empty',
    '/authors/b',
    '/about',
    '/today',
    '/tags',
    '/tags/agent',
    '/series/三日',
    '/corrections',
  ])('knows %s', (path) => {
    expect(has(path)).toBe(true);
  });

  it.each([
    '/posts/page/3',
    '/posts/2026/page/2',
    '/today/page/2',
    '/today/x',
    '/posts/2024',
    '/posts/2026/02/27',
    '/posts/2026/02/28/draft',
    '/posts/2026/03/02',
    '/categories/未来',
    '/categories/日报/page/2',
    '/authors/c',
    '/tags/未来',
    '/tags/agent/page/2',
    '/series',
    '/series/二日',
    '/corrections/page/2',
    '/nothing',
  ])('does not know %s', (path) => {
    expect(has(path)).toBe(false);
  });
});

describe('redirectFrom', () => {
  it.each([
    ['/old', '/posts/2025/12/31/old'],
    ['/old/', '/posts/2025/12/31/old'],
    ['/old/index.html', '/posts/2025/12/31/old'],
    ['/%E6%97%A7/a%20b.html', '/posts/2025/12/31/old'],
    ['/2025/12/31/old.html', '/posts/2025/12/31/old'],
    ['/ai/%E6%97%A5%E6%8A%A5/2026/02/28/AI-Daily-News.html', '/posts/2026/02/28/ai-daily-news'],
  ])('%s leads to %s', (path, article) => {
    expect(content.redirectFrom(path)).toBe(article);
  });

  it.each([
    '/',
    '/soon',
    '/2026/02/28/draft.html',
    '/2026/03/02/future.html',
    '/2026/02/27/ai-daily-news.html',
    '/2026/2/28/ai-daily-news.html',
    '/2026/02/28/ai-daily-news',
    '/%E6',
  ])('%s leads nowhere', (path) => {
    expect(content.redirectFrom(path)).toBeNull();
  });

  it('leads to a scheduled article from its very second', () => {
    const due = library.epochAt(new Date('2026-03-02T09:00:00Z'));
    expect(snapshotAt(due).redirectFrom('/soon')).toBe('/posts/2026/03/02/future');
  });
});

it('has a podcast, and lists of names and sources, where there is something in them', () => {
  const kinds = ['podcast', 'names', 'sources'] as const;
  const has = (of: ReturnType<typeof snapshotAt>) =>
    kinds.map((kind) => of.hasRoute({ kind, page: 1 }));
  expect(has(content)).toEqual([false, false, false]);
  const audio = { src: '/a.mp3', type: 'audio/mpeg', bytes: null, seconds: null };
  const sources = [{ title: '源', url: 'https://a.example/', publisher: null, date: null }];
  const full = createLibrary(
    {
      ...index,
      articles: [entry('2026-03-01/a', { audio, sources })],
      names: [{ name: '甲', forms: [], never: [], articles: ['2026-03-01/a'] }],
    },
    2,
  );
  expect(has(full.at('preview')!)).toEqual([true, true, true]);
  expect(has(full.at('before')!)).toEqual([false, false, false]);
});

it('finds no period for what has no date yet', () => {
  const undated = { day: UNDATED };
  expect(periodsIn([undated, { day: '2026-03-01' }], '')).toEqual(['2026']);
  expect(periodsIn([undated], UNDATED.slice(0, 4))).toEqual([]);
});

it('finds the shorter periods inside a period', () => {
  expect(periodsIn(content.articles, '')).toEqual(['2026', '2025']);
  expect(periodsIn(content.ofPeriod('2026'), '2026')).toEqual(['2026-03', '2026-02']);
  expect(periodsIn(content.ofPeriod('2026-02'), '2026-02')).toEqual(['2026-02-28']);
  expect(periodsIn(content.ofPeriod('2026-02-28'), '2026-02-28')).toEqual([]);
});
