import { describe, expect, it } from 'vitest';
import { aCategory } from '@/tests/an-article';
import type { Article, Category } from '../model';
import { createEditions } from './editions';
import { frontPage } from './front-page';

/** As in a library: every article of a category has the same object. */
const categories = new Map(
  ['c0', 'c1', 'c2', 'many'].map((slug): [string, Category] => [
    slug,
    {
      slug,
      name: slug,
      description: '',
      color: 'cinnabar',
      genre: 'news',
      documented: false,
      staleAfter: null,
    },
  ]),
);

const inCategory = (slug: string) => ({
  categories: [categories.get(slug)].filter((each) => !!each),
});

/** An article of a day, e.g. `2026-03-02/a`: what the front page does not look at is left out. */
function article(id: string, fields: Partial<Article> = {}): Article {
  const [day = '', slug = ''] = id.split('/');
  const base = { id, day, slug, pinned: false, cover: null, characters: 100, categories: [] };
  return { ...base, ...fields } as unknown as Article;
}

const cover = { src: 'a.png', alt: '图', caption: null, credit: null };

function front(articles: readonly Article[]) {
  const { edition, lead, seconds, editions, sections } = frontPage({
    articles,
    editions: createEditions(articles),
  });
  return {
    number: edition?.number ?? null,
    lead: lead?.id ?? null,
    seconds: seconds.map(({ id }) => id),
    editions: editions.map(({ edition: { day }, articles: all, more }) => [day, all.length, more]),
    sections: sections.map(({ category: { slug }, articles: all }) => [slug, all.length]),
    all: [
      ...(lead ? [lead] : []),
      ...seconds,
      ...editions.flatMap((each) => each.articles),
      ...sections.flatMap((each) => each.articles),
    ].map(({ id }) => id),
  };
}

/** One article a day, newest first, from 2030 backwards, of one of three categories. */
const daily = (count: number) =>
  Array.from({ length: count }, (_, index) => {
    const day = new Date(Date.UTC(2030, 0, 1 - index)).toISOString().slice(0, 10);
    return article(`${day}/daily`, inCategory(`c${String(index % 3)}`));
  });

it('has nothing without articles', () => {
  expect(front([])).toMatchObject({ number: null, lead: null, all: [] });
});

it('leads with the only article', () => {
  expect(front([article('2026-03-01/a')])).toMatchObject({
    number: 1,
    lead: '2026-03-01/a',
    all: ['2026-03-01/a'],
  });
});

describe('the lead', () => {
  const today = [
    article('2026-03-02/short', { characters: 10 }),
    article('2026-03-02/long', { characters: 900 }),
    article('2026-03-02/pictured', { cover, characters: 50 }),
  ];

  it('is the weightiest of the latest edition: a picture, then the length', () => {
    expect(front([...today, article('2026-03-01/longest', { characters: 9000 })])).toMatchObject({
      lead: '2026-03-02/pictured',
      seconds: ['2026-03-02/long', '2026-03-02/short'],
      editions: [['2026-03-01', 1, 0]],
    });
  });

  it('is the newest pinned one where there is any; other pinned ones come next', () => {
    const old = ['2026-02-01/a', '2026-01-01/b'].map((id) => article(id, { pinned: true }));
    expect(front([...today, ...old])).toMatchObject({
      lead: '2026-02-01/a',
      seconds: ['2026-01-01/b', '2026-03-02/pictured', '2026-03-02/long', '2026-03-02/short'],
      editions: [],
    });
  });
});

it('says how many more an edition has', () => {
  const day = Array.from({ length: 7 }, (_, index) => article(`2026-03-01/${String(index)}`));
  expect(front([article('2026-03-02/a'), ...day]).editions).toEqual([['2026-03-01', 4, 3]]);
});

it('names the categories of an edition, the fullest first, each once, and three at most', () => {
  const day = ['c0', 'c1', 'c2', 'many', 'c2', 'many', 'many', 'c1', ''].map((slug, index) =>
    article(`2026-03-01/${String(index)}`, inCategory(slug)),
  );
  const articles = [article('2026-03-02/a'), ...day];
  const { editions } = frontPage({ articles, editions: createEditions(articles) });
  expect(
    editions.map(({ categories, total }) => [categories.map(({ slug }) => slug), total]),
  ).toEqual([[['many', 'c1', 'c2'], 9]]);
});

it.each([1, 5, 5000])('shows each of %d articles once at most, and a bounded number', (count) => {
  const { lead, all, editions } = front(daily(count));
  expect(lead).toBe('2030-01-01/daily');
  expect(new Set(all).size).toBe(all.length);
  expect(all).toHaveLength(Math.min(count, 1 + 6 + 3 * 4));
  expect(editions).toHaveLength(Math.min(count - 1, 6));
});

it('puts the fullest category first', () => {
  const older = [
    ...daily(8),
    article('2021-01-01/x', inCategory('many')),
    article('2021-01-01/y', inCategory('many')),
  ];
  expect(front(older).sections[0]).toEqual(['many', 2]);
});

describe('no part is longer than it may be', () => {
  const ids = (count: number, day: string) =>
    Array.from({ length: count }, (_, at) => `${day}/${String(at)}`);

  it.each([
    [4, 0],
    [5, 1],
  ])('of %i pinned articles %i stand with the others of their day', (count, others) => {
    const pinned = ids(count, '2026-02-01').map((id) => article(id, { pinned: true }));
    const shown = front([article('2026-03-01/a'), ...pinned]);
    expect([shown.lead, ...shown.seconds]).toEqual([
      ...pinned.slice(0, 4).map(({ id }) => id),
      '2026-03-01/a',
    ]);
    expect(shown.editions).toEqual(others === 0 ? [] : [['2026-02-01', others, 0]]);
  });

  it.each([
    [3, [['2026-02-01', 3, 0]]],
    [4, [['2026-02-01', 4, 0]]],
    [5, [['2026-02-01', 4, 1]]],
  ])('an edition of %i: %j', (count, editions) => {
    const day = ids(count, '2026-02-01').map((id) => article(id));
    expect(front([article('2026-03-01/a'), ...day]).editions).toEqual(editions);
  });

  it.each([
    [7, 6],
    [8, 6],
  ])('of %i stories of the day %i stand below the lead', (count, seconds) => {
    const day = ids(count, '2026-03-01').map((id) => article(id));
    expect(front(day).seconds).toHaveLength(seconds);
  });

  it('sections are of the four fullest categories, equals in the order of their articles', () => {
    const slugs = ['many', 'c0', 'c1', 'c1', 'c2', 'x', 'x', 'x', 'x', 'x', 'y'];
    const extra = (slug: string) => {
      const category = { ...aCategory({ slug }) };
      categories.set(slug, categories.get(slug) ?? category);
      return inCategory(slug);
    };
    const older = slugs.map((slug, at) => article(`2021-01-01/${String(at)}`, extra(slug)));
    expect(
      front([...daily(8).map((each) => ({ ...each, categories: [] })), ...older]).sections,
    ).toEqual([
      ['x', 4],
      ['c1', 2],
      ['many', 1],
      ['c0', 1],
    ]);
  });
});
