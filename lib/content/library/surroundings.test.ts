import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Article } from '../model';
import { createSnapshot } from './snapshot';
import { surroundingsOf } from './surroundings';

const { readFromPack } = vi.hoisted(() => ({ readFromPack: vi.fn() }));
vi.mock('../store/packs', () => ({ readFromPack }));

beforeEach(() => {
  readFromPack.mockReset().mockResolvedValue([]);
});

/** Articles of the first days of 2026, the newest first, as an index has them. */
function library(days: number, fields: (day: number) => Partial<Article> = () => ({})) {
  const articles = Array.from({ length: days }, (_, index) => {
    const number = days - index;
    const day = `2026-01-${String(number).padStart(2, '0')}`;
    return {
      ...{ id: `${day}/x`, day, slug: 'x', publishedAt: `${day}T00:00:00.000Z`, updatedAt: null },
      ...{ authors: [], categories: [], tags: [], redirects: [], corrections: [], series: null },
      ...fields(number),
    } as unknown as Article;
  });
  const content = createSnapshot(
    { folder: '', articles, authors: [], categories: [], pages: [] },
    20,
  );
  const of = (day: number) => {
    const article = articles[days - day];
    if (!article) throw new Error(`no day ${String(day)}`);
    return surroundingsOf(content, article, null);
  };
  return { of };
}

const daysOf = (articles: readonly Article[]) => articles.map(({ day }) => Number(day.slice(-2)));
const dayOf = (article: Article | null) => article && Number(article.day.slice(-2));

describe('the neighbours', () => {
  it.each([
    ['the first', 1, null, 2],
    ['one in the middle', 2, 1, 3],
    ['the latest', 3, 2, null],
  ])('of %s', async (_which, day, earlier, later) => {
    const found = await library(3).of(day);
    expect([dayOf(found.earlier), dayOf(found.later)]).toEqual([earlier, later]);
  });
});

describe('the series', () => {
  const nine = library(9, () => ({ series: '九日' }));

  it.each([
    [1, { number: 1, first: 1, around: [1, 2, 3, 4] }],
    [4, { number: 4, first: 1, around: [1, 2, 3, 4, 5, 6, 7] }],
    [5, { number: 5, first: 2, around: [2, 3, 4, 5, 6, 7, 8] }],
    [6, { number: 6, first: 3, around: [3, 4, 5, 6, 7, 8, 9] }],
    [9, { number: 9, first: 6, around: [6, 7, 8, 9] }],
  ])('shows three on each side of number %d', async (day, place) => {
    const { series } = await nine.of(day);
    expect(series && { ...series, around: daysOf(series.around) }).toMatchObject(place);
    expect(series?.series.name).toBe('九日');
  });

  it('counts its own articles', async () => {
    const { of } = library(5, (day) => ({ series: day % 2 === 0 ? '双' : null }));
    expect((await of(4)).series).toMatchObject({ number: 2, first: 1 });
    expect((await of(3)).series).toBeNull();
  });

  it('is none of one article', async () => {
    expect(
      (await library(2, (day) => ({ series: day === 1 ? '独' : null })).of(1)).series,
    ).toBeNull();
  });
});

describe('what is related', () => {
  it('is what is public of it, the four nearest', async () => {
    const ids = [
      '2026-01-05/x',
      '2026-02-01/soon',
      ...[1, 2, 3, 4].map((n) => `2026-01-0${String(n)}/x`),
    ];
    readFromPack.mockResolvedValue(ids);
    const { related } = await library(6).of(6);
    expect(daysOf(related.map(({ article }) => article))).toEqual([5, 1, 2, 3]);
    readFromPack.mockResolvedValue(['']);
    expect((await library(6).of(6)).related).toEqual([]);
  });
});

describe('why it is related', () => {
  const category = (slug: string) => ({ slug, name: `分类${slug}` });
  const because = async (one: Partial<Article>, other: Partial<Article>) => {
    readFromPack.mockResolvedValue(['2026-01-01/x']);
    const { related } = await library(2, (day) => (day === 1 ? other : one)).of(2);
    return related.map(({ by, names }) => [by, ...names]);
  };

  it.each([
    [{ series: '三日' }, { series: '三日' }, ['series', '三日']],
    [{ series: '三日', tags: ['甲'] }, { series: '五日', tags: ['甲'] }, ['tags', '甲']],
    [{ series: '三日', tags: ['甲'] }, { series: null, tags: ['甲'] }, ['tags', '甲']],
    [{ series: null, tags: ['甲'] }, { series: '三日', tags: ['甲'] }, ['tags', '甲']],
    [
      { tags: ['Agent', '乙', '丙', '丁'] },
      { tags: ['丁', 'agent', '丙', '乙'] },
      ['tags', 'Agent', '乙', '丙'],
    ],
    [
      { tags: ['甲'], categories: [category('a'), category('b')] },
      { tags: ['乙'], categories: [category('b')] },
      ['category', '分类b'],
    ],
    [{ series: null }, { series: null }, ['text']],
  ] as [Partial<Article>, Partial<Article>, string[]][])(
    '%j beside %j',
    async (one, other, why) => {
      expect(await because(one, other)).toEqual([why]);
    },
  );
});

describe('the same day', () => {
  it('has its other articles, each once, the first six', async () => {
    for (const [all, shown] of [
      [9, 6],
      [8, 6],
      [7, 6],
      [6, 5],
      [1, 0],
    ] as const) {
      const { of } = library(all, () => ({ day: '2026-01-01' }));
      expect((await of(all)).sameDay).toHaveLength(shown);
    }
    expect((await library(3).of(2)).sameDay).toEqual([]);
  });
});

describe('what is old', () => {
  const categories = [{ slug: 'a', staleAfter: 2 }] as unknown as Article['categories'];

  it('is so from the first publication after its day', async () => {
    expect((await library(3, () => ({ categories })).of(1)).stale).toBe(false);
    expect((await library(4, () => ({ categories })).of(1)).stale).toBe(true);
  });

  it('is not made so by what is scheduled, in a preview', async () => {
    const scheduled = (day: number) =>
      day > 3 ? { categories, publishedAt: '2999-01-01T00:00:00.000Z' } : { categories };
    expect((await library(4, scheduled).of(1)).stale).toBe(false);
  });
});
