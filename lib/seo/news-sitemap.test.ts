import { expect, it } from 'vitest';
import type { Article } from '@/lib/content/model';
import { newsSitemap } from './news-sitemap';

const NOW = new Date('2026-01-03T00:00:00.000Z');
const article = (publishedAt: string, fields: Partial<Article> = {}) =>
  ({
    publishedAt,
    day: '2026-01-01',
    slug: 'x',
    title: publishedAt,
    draft: false,
    ...fields,
  }) as Article;
const listed = (articles: Article[]) =>
  [...newsSitemap(articles, NOW, 'zh-hans').matchAll(/<news:title>([^<]*)/gu)].map(
    ([, title]) => title,
  );

it('is news for 48 hours from its very instant', () => {
  const instants = [
    '2026-01-03T00:00:00.001Z',
    '2026-01-03T00:00:00.000Z',
    '2026-01-01T00:00:00.001Z',
    '2026-01-01T00:00:00.000Z',
  ];
  expect(listed(instants.map((instant) => article(instant)))).toEqual(instants.slice(1, 3));
});

it('is no draft, and no more than a thousand', () => {
  expect(listed([article('2026-01-02T00:00:00.000Z', { draft: true })])).toEqual([]);
  const many = Array.from({ length: 1001 }, () => article('2026-01-02T00:00:00.000Z'));
  expect(listed(many)).toHaveLength(1000);
});

it('names the publication, its language and the article, as XML', () => {
  const one = article('2026-01-02T00:00:00.000Z', { title: '<题> & 目', lang: 'en-GB' });
  const xml = newsSitemap([one], NOW, 'zh-hans');
  expect(xml).toContain('<news:title>&lt;题&gt; &amp; 目</news:title>');
  expect(xml).toContain('<news:language>en</news:language>');
  expect(xml).toMatch(/<loc>[^<]+\/posts\/2026\/01\/01\/x<\/loc>/u);
  expect(newsSitemap([article('2026-01-02T00:00:00.000Z')], NOW, 'zh-hans')).toContain(
    '<news:language>zh-cn</news:language>',
  );
});
