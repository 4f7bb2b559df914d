import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Route } from '@/lib/route-table';
import { parsePath } from '@/lib/routes';
import { site } from '@/lib/site';
import { absoluteUrl, paths } from '@/lib/urls';
import { aCategory, anArticle, anAuthor } from '@/tests/an-article';
import { cardImage } from '../image';
import { articleGraph, authorGraph, listGraph } from './graph';

/** Names as content has them: whatever is typed, but what a file of the site's own ends in. */
const name = fc
  .array(fc.constantFrom(...Array.from('aZ9-+#.%&?=: 月é😀')), { minLength: 1, maxLength: 12 })
  .map((units) => units.join('').trim())
  .filter((each) => /[a-z\d月]/iu.test(each) && !each.endsWith('.'));

const runs = { numRuns: 200, seed: 20_261_128 };

/** The addresses of the site in a graph, in order, without the fragments that name things. */
function addressesIn(value: unknown): string[] {
  if (typeof value === 'string') return value.startsWith(site.url) ? [value.split('#')[0]!] : [];
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(addressesIn)
    : [];
}

/** Reads the route of an address; files of the site's own are none of the routes. */
function read(address: string): Route | null {
  const { pathname } = new URL(address.replace('{q}', 'q'));
  return parsePath(pathname);
}

function isRead(graph: object): Route[] {
  const addresses = [...new Set(addressesIn(graph))].filter((each) => !each.endsWith('/icon.svg'));
  const found = addresses.map((address) => [address, read(address)] as const);
  expect(found.filter(([, route]) => route === null)).toEqual([]);
  return found.flatMap(([, route]) => route ?? []);
}

it('makes no address of an article that is not read', () => {
  fc.assert(
    fc.property(name, name, name, (slug, category, id) => {
      const article = anArticle({
        slug,
        categories: [aCategory({ slug: category })],
        authors: [anAuthor({ id }), anAuthor({ id: 'team', kind: 'team' })],
      });
      const images = [cardImage(paths.article(article), article.title, 'zh-hans')];
      const routes = isRead(articleGraph(article, images, 'zh-hans'));
      expect(routes).toContainEqual({ kind: 'article', day: article.day, slug });
      expect(routes).toContainEqual({ kind: 'category', slug: category, page: 1 });
      expect(routes).toContainEqual({ kind: 'author', id, page: 1 });
      expect(routes).toContainEqual({ kind: 'home' });
    }),
    runs,
  );
});

it('makes none of a list, or of an author, either', () => {
  fc.assert(
    fc.property(name, fc.integer({ min: 1, max: 99 }), (slug, page) => {
      const lists: [string, Route][] = [
        [paths.category({ slug }), { kind: 'category', slug, page }],
        [paths.tag({ slug }), { kind: 'tag', slug, page }],
        [paths.series({ slug }), { kind: 'series', slug, page }],
        [paths.period({ period: '2026-02-28' }), { kind: 'period', period: '2026-02-28', page }],
      ];
      for (const [list, route] of lists) {
        const own = { name: slug, description: '', path: paths.listPage(list, page) };
        const trail = [{ href: paths.archive(), text: '往期' }];
        expect(isRead(listGraph(own, trail, 'zh-hans'))).toContainEqual(route);
      }
      expect(isRead(authorGraph(anAuthor({ id: slug }), 'zh-hans'))).toContainEqual({
        ...{ kind: 'author', id: slug, page: 1 },
      });
    }),
    runs,
  );
});

it('knows an address that is not read', () => {
  expect(() => isRead({ url: absoluteUrl('/cards/none') })).toThrow();
});
