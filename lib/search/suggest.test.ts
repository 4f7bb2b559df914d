import { describe, expect, it } from 'vitest';
import { aCategory, anArticle, anAuthor } from '@/tests/an-article';
import { collect, foldTexts } from './collection';
import { suggest } from './suggest';

/** Articles of these titles, the newest first, each in the category of its place in `slugs`. */
function collectionOf(
  titles: readonly string[],
  slugs: readonly string[] = [],
  headings: string[] = [],
) {
  const articles = titles.map((title, at) => {
    const day = `2026-01-${String(28 - at).padStart(2, '0')}`;
    const categories = (slugs[at] ?? '').split(' ').filter(Boolean);
    return anArticle({
      ...{ id: `${day}/x`, day, title, authors: [anAuthor({ name: '林样例' })], tags: [] },
      categories: categories.map((slug) => aCategory({ slug, name: slug })),
    });
  });
  const texts = articles.map(({ id }) => ({
    ...{ id, text: '', headings, syllables: '', words: '', spoken: '' },
  }));
  return collect(foldTexts(texts), articles, []);
}
const titlesOf = (articles: readonly { title: string }[]) => articles.map(({ title }) => title);

describe('a query that was meant', () => {
  const collection = collectionOf(
    ['TensorFlow', 'The Node API'],
    ['AI 日报', ''],
    ['GPT-5.5 上线'],
  );
  const meant = (...words: string[]) => suggest(words, collection).query;

  it.each([
    // One slip in a word of three or four letters, two in a longer one.
    ['nod', 'node'],
    ['noed', 'node'],
    ['nxde', 'node'],
    ['nxxe', null],
    ['tensorflwo', 'tensorflow'],
    ['tensorfl', 'tensorflow'],
    ['tensorf', null],
    ['tensorflowxx', 'tensorflow'],
    ['tensorflowxxx', null],
    ['gpt-5.6', 'gpt-5.5'],
    // Of two letters anything is a slip.
    ['no', null],
    ['ai', null],
    // It is there.
    ['node', null],
    ['Node', null],
    // Names of authors as a whole.
    ['林样利', '林样例'],
  ])('%s: %s', (typed, found) => {
    expect(meant(typed)).toBe(found);
  });

  it('keeps its other words, and has four at most', () => {
    expect(meant('月亮', 'tensorflwo')).toBe('月亮 tensorflow');
    expect(meant('a', 'b', 'c', 'nxde')).toBe('a b c node');
    expect(meant('a', 'b', 'c', 'd', 'nxde')).toBeNull();
  });

  it('is the nearest, and of two as near the first', () => {
    const near = (word: string, ...titles: string[]) => suggest([word], collectionOf(titles)).query;
    expect(near('mistrals', 'mistrax', 'mistral')).toBe('mistral');
    expect(near('mistra1', 'mistral', 'mistrax')).toBe('mistral');
    expect(near('mistra1', 'mistrax', 'mistral')).toBe('mistrax');
  });
});

describe('titles that are near', () => {
  it('share most pairs of characters, newest first of equals, and are five at most', () => {
    const titles = ['甲乙', '丙丁', '甲乙丙', '乙丙丁', '甲乙丙丁', '乙丙', '丁甲', '甲丙'];
    const { articles, latest } = suggest(['甲乙', '丙丁'], collectionOf(titles));
    expect(titlesOf(articles)).toEqual(['甲乙丙丁', '甲乙丙', '乙丙丁', '甲乙', '丙丁']);
    // The newest of the others.
    expect(titlesOf(latest)).toEqual(['乙丙', '丁甲', '甲丙']);
    expect(titlesOf(suggest(['甲'], collectionOf(titles)).articles)).toEqual([]);
  });

  it('are looked for by the first forty pairs', () => {
    const long = Array.from({ length: 43 }, (_, at) => String.fromCodePoint(0x4e00 + at)).join('');
    const near = (from: number) =>
      suggest([long], collectionOf([long.slice(from, from + 2)])).articles.length;
    expect([near(0), near(39), near(40)]).toEqual([1, 1, 0]);
  });
});

it('offers the five newest', () => {
  const titles = ['一', '二', '三', '四', '五', '六'];
  for (const count of [4, 5, 6])
    expect(titlesOf(suggest(['x'], collectionOf(titles.slice(0, count))).latest)).toEqual(
      titles.slice(0, Math.min(count, 5)),
    );
});

it('offers the five fullest categories, equals by their addresses', () => {
  const slugs = ['f d', 'd c', 'c e', 'b', 'a b', 'd'];
  const { categories } = suggest(['x'], collectionOf(['一', '二', '三', '四', '五', '六'], slugs));
  expect(categories.map(({ slug }) => slug)).toEqual(['d', 'b', 'c', 'a', 'e']);
});
