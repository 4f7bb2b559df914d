import { expect, it } from 'vitest';
import { aCategory, anArticle, anAuthor } from '@/tests/an-article';
import type { Source } from '../model';
import { hasSitemapPart, indexedPages, type IndexedContent } from './indexed-pages';
import { createSnapshot } from './snapshot';

const nothing = { folder: '', articles: [], authors: [], categories: [], pages: [] };
const source = (at: number): Source => ({
  ...{ title: '源', url: `https://${String(at)}.example/`, publisher: null, date: null },
});

const newer = anArticle({
  ...{ id: '2026-03-01/b', day: '2026-03-01', slug: 'b', publishedAt: '2026-03-01T01:00:00.000Z' },
  ...{ tags: ['甲'], series: '丙', sources: [source(1)] },
});
const corrected = anArticle({
  ...{ id: '2026-02-28/a', day: '2026-02-28', slug: 'a', publishedAt: '2026-02-28T01:00:00.000Z' },
  ...{ tags: ['甲', '乙'], authors: [], categories: [], sources: [source(2)] },
  corrections: [{ date: '2026-03-09T00:00:00.000Z', note: '改', minor: false }],
});
const old = anArticle({
  ...{ id: '2025-12-31/c', day: '2025-12-31', slug: 'c', publishedAt: '2025-12-31T01:00:00.000Z' },
  ...{ series: '丙', updatedAt: '2026-01-02T00:00:00.000Z', authors: [], sources: [source(2)] },
});
const name = { name: '丁', forms: [], never: [], articles: [old.id] };

it('has each page once, with the last change of what it shows', () => {
  const content = createSnapshot(
    {
      ...nothing,
      articles: [newer, corrected, old],
      authors: [anAuthor(), anAuthor({ id: 'idle' })],
      categories: [aCategory(), aCategory({ slug: 'unused', documented: false })],
      pages: [
        { ...{ slug: 'about', title: '关于', description: '', source: '', hash: '' } },
        { ...{ slug: 'law', title: '法', description: '', source: '', hash: '' } },
      ].map((page, at) => ({ ...page, updatedAt: at === 0 ? '2026-01-01T00:00:00.000Z' : null })),
      names: [name],
    },
    2,
  );
  const at = { newer: newer.publishedAt, corrected: '2026-03-09T00:00:00.000Z' };
  const revised = '2026-01-02T00:00:00.000Z';
  const series = encodeURIComponent('丙');
  expect(indexedPages(content).map(({ path, changedAt }) => [path, changedAt])).toEqual([
    ['/', at.corrected],
    ['/posts/2026/03/01/b', at.newer],
    ['/posts/2026/02/28/a', at.corrected],
    ['/posts/2025/12/31/c', revised],
    ['/about', '2026-01-01T00:00:00.000Z'],
    ['/law', null],
    ['/categories', at.corrected],
    ['/categories/daily', at.newer],
    ['/authors', at.corrected],
    ['/authors/lin-demo', at.newer],
    ['/authors/idle', null],
    ['/tags', at.corrected],
    [`/tags/${encodeURIComponent('甲')}`, at.corrected],
    [`/tags/${encodeURIComponent('乙')}`, at.corrected],
    ['/names', at.corrected],
    [`/names/${encodeURIComponent('丁')}`, revised],
    ['/sources', at.corrected],
    ['/sources/1.example', at.newer],
    ['/sources/2.example', at.corrected],
    [`/series/${series}`, at.newer],
    ['/corrections', at.corrected],
    ['/subscribe', null],
    ['/posts', at.corrected],
    ['/posts/2026', at.corrected],
    ['/posts/2025', revised],
    ['/posts/2026/03', at.newer],
    ['/posts/2026/02', at.corrected],
    ['/posts/2025/12', revised],
    ['/posts/2026/03/01', at.newer],
    ['/posts/2026/02/28', at.corrected],
    ['/posts/2025/12/31', revised],
  ]);
});

it('has what every site has, where nothing is public', () => {
  expect(indexedPages(createSnapshot(nothing, 2))).toEqual(
    ['/', '/categories', '/authors', '/tags', '/corrections', '/subscribe', '/posts'].map(
      (path) => ({ path, changedAt: null }),
    ),
  );
});

it.each([
  [19_999, []],
  [20_000, []],
  [20_001, [1, 2]],
  [40_000, [1, 2]],
  [40_001, [1, 2, 3]],
])('puts %i addresses into the parts %j of 20,000', (addresses, parts) => {
  // All but those that every site has.
  const pages = Array.from({ length: addresses - 7 }, (_, at) => ({
    ...{ slug: `p${String(at)}`, title: '', description: '', source: '', hash: '' },
    updatedAt: null,
  }));
  const content: IndexedContent = createSnapshot({ ...nothing, pages }, 2);
  expect([1, 2, 3, 4].filter((part) => hasSitemapPart(content, part))).toEqual(parts);
});
