import { expect, it } from 'vitest';
import { aCategory, anArticle } from '@/tests/an-article';
import { mainCategories } from './main-categories';

it('names the fullest categories, and none without articles', () => {
  const sizes = { a: 1, b: 3, c: 0, d: 2, e: 2 };
  const content = {
    categories: Object.keys(sizes).map((slug) => aCategory({ slug })),
    inCategory: (slug: string) =>
      Array.from({ length: sizes[slug as keyof typeof sizes] }, () => anArticle()),
  };
  expect(mainCategories(content).map(({ slug }) => slug)).toEqual(['b', 'd', 'e']);
});
