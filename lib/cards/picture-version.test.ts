import { describe, expect, it } from 'vitest';
import type { PictureRoute } from '@/lib/addresses/route-table';
import { createSnapshot } from '@/lib/content/library/snapshot';
import type { Article } from '@/lib/content/model';
import type { HouseDictionary } from '@/lib/script-conversion/house-dictionary';
import type { Locale } from '@/lib/site';
import { aCategory, anArticle, anAuthor } from '@/tests/an-article';
import { pictureVersion } from './picture-version';

const of = { kind: 'article', day: '2020-02-29', slug: 'sample' } as const;
const routes: Record<string, PictureRoute> = {
  card: { kind: 'card', of, format: 'png' },
  poster: { ...of, kind: 'poster', format: 'png' },
  'card of the category': {
    ...{ kind: 'card', format: 'png' },
    of: { kind: 'category', slug: 'daily', page: 1 },
  },
  'card of the author': {
    ...{ kind: 'card', format: 'png' },
    of: { kind: 'author', id: 'lin-demo', page: 1 },
  },
};

/** The versions of the pictures of a site with these articles. */
function versions(
  articles: Article[],
  category = aCategory(),
  author = anAuthor(),
  { locale = 'zh-hans', house }: { locale?: Locale; house?: HouseDictionary | undefined } = {},
) {
  const content = createSnapshot(
    { folder: '', articles, authors: [author], categories: [category], pages: [], house },
    20,
  );
  return Object.fromEntries(
    Object.entries(routes).map(([name, route]) => [name, pictureVersion(route, content, locale)]),
  );
}

/** Names the pictures whose versions differ with these articles. */
function changed(...now: Parameters<typeof versions>): string[] {
  const before = versions([anArticle()]);
  const after = versions(...now);
  return Object.keys(before).filter((name) => before[name] !== after[name]);
}

it('a picture is the same whatever else changes: other articles, and what does not stand on it', () => {
  const other = anArticle({ slug: 'other', title: '另一篇', day: '2020-03-01' });
  expect(changed([other, anArticle()])).toEqual([]);
  expect(changed([anArticle({ tags: [], related: [] } as Partial<Article>)])).toEqual([]);
});

it('a picture is another when anything on it is', () => {
  expect(changed([anArticle({ title: '样例二' })])).toEqual(['card', 'poster']);
  expect(changed([anArticle({ description: '另一段摘要。' })])).toEqual(['card', 'poster']);
  expect(changed([anArticle({ authors: [] })])).toEqual(['card', 'poster']);
  expect(changed([anArticle({ categories: [aCategory({ name: '周报' })] })])).toEqual([
    'card',
    'poster',
  ]);
  expect(changed([anArticle()], aCategory({ name: '周报' }))).toEqual(['card of the category']);
  expect(changed([anArticle()], undefined, anAuthor({ description: '另一句。' }))).toEqual([
    'card of the author',
  ]);
});

it('no two pictures have one version, though they say the same', () => {
  const all = Object.values(versions([anArticle()]));
  expect(all).not.toContain(null);
  expect(new Set(all).size).toBe(all.length);
});

describe('in another script', () => {
  const house = { keep: ['样例'], terms: [] };
  const all = Object.keys(routes);
  const hant = (article = anArticle(), words?: HouseDictionary) =>
    versions([article], undefined, undefined, { locale: 'zh-hant', house: words });
  const others = (one: ReturnType<typeof versions>, other: ReturnType<typeof versions>) =>
    all.filter((name) => one[name] !== other[name]);

  it('a picture is another one', () => {
    expect(others(versions([anArticle()]), hant())).toEqual(all);
  });

  it('it is another where the house says so, and only there', () => {
    expect(others(hant(), hant(anArticle(), house))).toEqual(all);
    const of = (words?: HouseDictionary) =>
      versions([anArticle()], undefined, undefined, { house: words });
    expect(others(of(), of(house))).toEqual([]);
  });

  it('it is another where the article says what it is called there', () => {
    const own = anArticle({ hant: { title: '樣例', description: null } });
    expect(others(hant(), hant(own))).toEqual(['card', 'poster']);
    expect(others(versions([anArticle()]), versions([own]))).toEqual([]);
  });

  it('what is written in it is put into the script of the site, and depends on the house there', () => {
    const article = anArticle({ lang: 'zh-Hant' });
    const of = (words?: HouseDictionary) =>
      versions([article], undefined, undefined, { house: words });
    expect(others(of(), of(house))).toEqual(['card', 'poster']);
    expect(others(hant(), hant(article))).toEqual(['card', 'poster']);
  });

  it('what is in another language is as it was written, whatever the house says', () => {
    const article = anArticle({ lang: 'ja' });
    const of = (words?: HouseDictionary) =>
      versions([article], undefined, undefined, { house: words });
    expect(others(of(), of(house))).toEqual([]);
  });
});
