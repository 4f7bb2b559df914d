import { describe, expect, it } from 'vitest';
import { parseRoute } from '@/lib/urls';
import { createLibrary } from './create-library';
import { frontPage } from './front-page';
import type { ArticleEntry, ContentIndex } from './model';
import { periodsIn } from './periods';

function entry(id: string, fields: Partial<ArticleEntry> = {}): ArticleEntry {
  const [day = '', slug = ''] = id.split('/');
  return {
    id,
    day,
    slug,
    publishedAt: `${day}T09:00:00.000Z`,
    updatedAt: null,
    title: slug,
    description: '',
    authors: [],
    categories: [],
    tags: [],
    lang: null,
    pinned: false,
    draft: false,
    characters: 1,
    minutes: 1,
    document: '',
    hash: '',
    ...fields,
  };
}

const category = (slug: string, documented: boolean) => ({ slug, name: slug, description: '', documented });
const index: ContentIndex = {
  articles: [
    entry('2026-03-02/future', { categories: ['未来'], authors: ['a'] }),
    entry('2026-03-01/ai-daily-news', { categories: ['日报'], authors: ['a'] }),
    entry('2026-02-28/draft', { draft: true, categories: ['草稿'] }),
    entry('2026-02-28/ai-daily-news', { categories: ['日报'] }),
    entry('2025-12-31/old', { pinned: true }),
  ],
  authors: [
    { id: 'a', name: '甲', kind: 'person', role: null, description: '', document: '', hash: '' },
    { id: 'b', name: '乙', kind: 'team', role: null, description: '', document: '', hash: '' },
  ],
  categories: [category('empty', true), category('日报', false), category('未来', false), category('草稿', false)],
  pages: [{ slug: 'about', title: '关于', description: '', updatedAt: null, document: '', hash: '' }],
};

const open = (now: string, { preview = false } = {}) =>
  createLibrary(index, { now: () => new Date(now), preview, pageSize: 2 });
const library = open('2026-03-02T08:59:59Z');
const ids = (articles: readonly { id: string }[]) => articles.map(({ id }) => id);

describe('live articles', () => {
  it('leave out drafts and what is not due', () => {
    expect(ids(library.articles())).toEqual(['2026-03-01/ai-daily-news', '2026-02-28/ai-daily-news', '2025-12-31/old']);
    expect(library.article('2026-03-02', 'future')).toBeNull();
    expect(library.article('2026-02-28', 'draft')).toBeNull();
  });

  it('take in a scheduled article at its very second', () => {
    expect(open('2026-03-02T09:00:00Z').article('2026-03-02', 'future')?.id).toBe('2026-03-02/future');
  });

  it('are all of them in preview', () => {
    expect(open('2026-01-01T00:00:00Z', { preview: true }).articles()).toHaveLength(5);
  });

  it('are found by period, category and author', () => {
    expect(ids(library.ofPeriod('2026'))).toHaveLength(2);
    expect(ids(library.ofPeriod('2026-02'))).toEqual(['2026-02-28/ai-daily-news']);
    expect(ids(library.ofPeriod('2026-03-01'))).toEqual(['2026-03-01/ai-daily-news']);
    expect(ids(library.ofPeriod('202'))).toEqual([]);
    expect(ids(library.inCategory('日报'))).toHaveLength(2);
    expect(ids(library.byAuthor('a'))).toEqual(['2026-03-01/ai-daily-news']);
  });
});

it('lists a category without a document only when a live article names it', () => {
  expect(library.categories().map(({ slug }) => slug)).toEqual(['empty', '日报']);
  expect(library.category('未来')).toBeNull();
});

describe('hasRoute', () => {
  const has = (path: string) => {
    const route = parseRoute(path.split('/').filter(Boolean));
    return route !== null && library.hasRoute(route);
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
  ])('knows %s', (path) => {
    expect(has(path)).toBe(true);
  });

  it.each([
    '/posts/page/3',
    '/posts/2024',
    '/posts/2026/02/27',
    '/posts/2026/02/28/draft',
    '/posts/2026/03/02',
    '/categories/未来',
    '/categories/日报/page/2',
    '/authors/c',
    '/nothing',
  ])('does not know %s', (path) => {
    expect(has(path)).toBe(false);
  });
});

it('finds the shorter periods inside a period', () => {
  const articles = library.articles();
  expect(periodsIn(articles, '')).toEqual(['2026', '2025']);
  expect(periodsIn(library.ofPeriod('2026'), '2026')).toEqual(['2026-03', '2026-02']);
  expect(periodsIn(library.ofPeriod('2026-02'), '2026-02')).toEqual(['2026-02-28']);
  expect(periodsIn(library.ofPeriod('2026-02-28'), '2026-02-28')).toEqual([]);
});

it('leads the front page with the newest pinned article, dated by the newest of all', () => {
  const { day, lead, rest } = frontPage(library.articles(), 2);
  expect([day, lead?.id, ids(rest)]).toEqual(['2026-03-01', '2025-12-31/old', ['2026-03-01/ai-daily-news']]);
  expect(frontPage([], 2)).toEqual({ day: null, lead: null, rest: [] });
});
