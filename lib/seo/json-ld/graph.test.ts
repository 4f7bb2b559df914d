import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Route } from '@/lib/addresses/route-table';
import { parsePath } from '@/lib/addresses/routes';
import { absoluteUrl, paths } from '@/lib/addresses/urls';
import { site } from '@/lib/site';
import { aCategory, anArticle, anAuthor, hostileArticle } from '@/tests/an-article';
import { escapeJson } from '../escape-json';
import { cardImage } from '../image';
import { articleGraph, authorGraph, listGraph, pageGraph } from './graph';

type Node = Record<string, unknown> & { '@type': string };

/** The node of a type in what a page would carry. */
const nodeOf = (graph: object, type: string) =>
  (JSON.parse(escapeJson(graph)) as { '@graph': Node[] })['@graph'].find(
    (node) => node['@type'] === type,
  );
const graphOf = (article = anArticle()) =>
  articleGraph(article, [cardImage('/', article.title, 'zh-hans')], 'zh-hans');

describe('an article', () => {
  /** Google Search Central, Article structured data: recommended properties. */
  it.each(['author', 'dateModified', 'datePublished', 'headline', 'image'])('has %s', (name) => {
    expect(nodeOf(graphOf(), 'NewsArticle')?.[name]).toBeTruthy();
  });

  it('tells what it rests on, what was corrected and how it came about', () => {
    const node = nodeOf(
      graphOf(
        anArticle({
          sources: [{ title: '甲', url: 'https://example.com/', publisher: '乙', date: null }],
          corrections: [{ date: '2020-03-02T00:00:00.000Z', note: '丙', minor: false }],
          ai: { level: 'assisted', note: null },
        }),
      ),
      'NewsArticle',
    );
    expect(node).toMatchObject({
      citation: [{ '@type': 'CreativeWork', name: '甲', url: 'https://example.com/' }],
      correction: [{ '@type': 'CorrectionComment', text: '丙' }],
      dateModified: '2020-03-02T00:00:00.000Z',
      digitalSourceType: {
        '@id':
          'http://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia',
      },
      isAccessibleForFree: true,
      wordCount: 800,
      articleSection: ['日报'],
    });
  });

  it('tells who answers for it, as a person', () => {
    const reviewers = [anAuthor({ id: 'shen', name: '沈样例' })];
    expect(nodeOf(graphOf(anArticle({ reviewers })), 'NewsArticle')?.editor).toMatchObject([
      {
        '@type': 'Person',
        name: '沈样例',
        url: expect.stringMatching(/\/authors\/shen$/u) as string,
      },
    ]);
    expect(nodeOf(graphOf(), 'NewsArticle')).not.toHaveProperty('editor');
  });

  it('is a blog post where all its categories are of blog posts', () => {
    const blog = aCategory({ slug: 'notes', genre: 'blog' });
    expect(nodeOf(graphOf(anArticle({ categories: [blog] })), 'BlogPosting')).toBeTruthy();
    const both = anArticle({ categories: [blog, aCategory()] });
    expect(nodeOf(graphOf(both), 'NewsArticle')).toBeTruthy();
    expect(nodeOf(graphOf(anArticle({ categories: [] })), 'NewsArticle')).toBeTruthy();
  });

  it('stays whole whatever its text', () => {
    const node = nodeOf(graphOf(hostileArticle), 'NewsArticle');
    expect(node?.headline).toBe(hostileArticle.title);
    expect(node?.author).toHaveLength(40);
    expect(node).not.toHaveProperty('description');
  });
});

it('an author is a person or an organization, with the other places to find them', () => {
  const links = [
    { label: '信箱', url: 'mailto:a@example.com' },
    { label: '网站', url: 'https://example.com/' },
  ];
  expect(nodeOf(authorGraph(anAuthor({ links }), 'zh-hans'), 'ProfilePage')).toMatchObject({
    mainEntity: { '@type': 'Person', name: '林样例', sameAs: ['https://example.com/'] },
  });
  for (const kind of ['team', 'ai'] as const)
    expect(nodeOf(authorGraph(anAuthor({ kind }), 'zh-hans'), 'ProfilePage')).toMatchObject({
      mainEntity: { '@type': 'Organization' },
    });
});

it('a list says what it is, and the way down to it', () => {
  const list = { name: '日报', description: '', path: '/c' };
  const graph = listGraph(list, [{ href: '/categories', text: '分类' }], 'zh-hans');
  expect(nodeOf(graph, 'CollectionPage')).toMatchObject({ name: '日报' });
  expect(nodeOf(graph, 'BreadcrumbList')?.itemListElement).toHaveLength(3);
});

it('the site can be searched', () => {
  expect(nodeOf(pageGraph('zh-hans'), 'WebSite')).toMatchObject({
    potentialAction: {
      target: { urlTemplate: expect.stringMatching(/\/search\?q=\{q\}$/) as string },
    },
  });
});

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
