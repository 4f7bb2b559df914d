import { describe, expect, it } from 'vitest';
import { parsePath } from '@/lib/addresses/routes';
import { inLocale } from '@/lib/addresses/urls';
import { indexedPages } from '@/lib/content/library/indexed-pages';
import { createSnapshot } from '@/lib/content/library/snapshot';
import { site } from '@/lib/site';
import { aCategory, anArticle, anAuthor, hostileArticle } from '@/tests/an-article';
import { schemaErrors } from '@/tests/xml-schema';
import { newsSitemap } from './news-sitemap';
import { sitemap, sitemapPart } from './sitemap';

const corrected = anArticle({
  id: '2020-03-01/later',
  day: '2020-03-01',
  slug: 'later',
  publishedAt: '2020-03-01T09:00:00.000Z',
  corrections: [{ date: '2020-03-05T00:00:00.000Z', note: '', minor: true }],
});
const snapshot = createSnapshot(
  {
    folder: '',
    articles: [corrected, anArticle(), { ...hostileArticle, id: '2020-02-29/中文 & <slug>' }],
    authors: [anAuthor()],
    categories: [aCategory(), aCategory({ slug: '空', name: '空' })],
    pages: [],
  },
  20,
);
const pages = indexedPages(snapshot);

describe('the sitemap', () => {
  it('is valid, whatever the slugs', () => {
    expect(schemaErrors(sitemap(pages, 'zh-hans'), 'urlset.xsd')).toEqual([]);
  });

  it('would be found invalid, were it so', () => {
    const broken = sitemap(pages, 'zh-hans').replace('<loc>', '<loc>x</loc><loc>');
    expect(schemaErrors(broken, 'urlset.xsd')).not.toEqual([]);
  });

  it('names addresses that exist, each once', () => {
    expect(new Set(pages.map(({ path }) => path)).size).toBe(pages.length);
    for (const { path } of pages) {
      const route = parsePath(path);
      expect(route && snapshot.hasRoute(route), path).toBe(true);
    }
  });

  it('dates an article by its last correction, and lists by their articles', () => {
    const changedAt = (path: string) => pages.find((page) => page.path === path)?.changedAt;
    expect(changedAt('/posts/2020/03/01/later')).toBe('2020-03-05T00:00:00.000Z');
    expect(changedAt('/')).toBe('2020-03-05T00:00:00.000Z');
    expect(changedAt('/posts/2020/02')).toBe('2020-02-29T09:00:00.000Z');
    expect(changedAt(`/categories/${encodeURIComponent('空')}`)).toBeNull();
  });

  it('is an index of valid parts where it is too long for one file', () => {
    const index = sitemap(pages, 'zh-hans', 8);
    expect(schemaErrors(index, 'siteindex.xsd')).toEqual([]);
    const parts = [...index.matchAll(/\/sitemaps\/(\d+)\.xml/gu)].map(([, number]) =>
      sitemapPart(pages, Number(number), 'zh-hans', 8),
    );
    expect(parts).toHaveLength(Math.ceil(pages.length / 8));
    for (const part of parts) expect(schemaErrors(part ?? '', 'urlset.xsd')).toEqual([]);
    expect(parts.join('').match(/<loc>/gu)).toHaveLength(pages.length);
    expect(sitemapPart(pages, parts.length + 1, 'zh-hans', 8)).toBeNull();
  });

  it('has no parts where one file is enough, and no more than it needs', () => {
    expect(sitemapPart(pages, 1, 'zh-hans')).toBeNull();
    expect(snapshot.hasRoute({ kind: 'sitemap' })).toBe(true);
    expect(snapshot.hasRoute({ kind: 'sitemapPart', part: 1 })).toBe(false);
    const tags = Array.from({ length: 50_000 }, (_, number) => `标签${String(number)}`);
    const large = createSnapshot(
      { folder: '', articles: [anArticle({ tags })], authors: [], categories: [], pages: [] },
      20,
    );
    const parts = [1, 2, 3, 4].filter((part) => large.hasRoute({ kind: 'sitemapPart', part }));
    expect(parts).toEqual([1, 2, 3]);
  });

  it('has in each language its own addresses, and names the same page in all', () => {
    const [hans, hant] = site.locales.map((locale) => sitemap(pages, locale));
    expect(schemaErrors(hant ?? '', 'urlset.xsd')).toEqual([]);
    const links = (xml = '') => xml.match(/<xhtml:link[^>]*>/gu);
    expect(links(hant)).toEqual(links(hans));
    expect(links(hant)).toHaveLength(3 * pages.length);
    const addresses = (xml = '') =>
      [...xml.matchAll(/<loc>([^<]*)/gu)].map(([, url = '']) => new URL(url).pathname);
    expect(addresses(hant)).toEqual(addresses(hans).map((path) => inLocale(path, 'zh-hant')));
    expect(hans).toContain(
      `<xhtml:link rel="alternate" hreflang="zh-Hans" href="${site.url}/posts/2020/02/29/sample"/>` +
        `<xhtml:link rel="alternate" hreflang="zh-Hant" href="${site.url}/hant/posts/2020/02/29/sample"/>` +
        `<xhtml:link rel="alternate" hreflang="x-default" href="${site.url}/posts/2020/02/29/sample"/></url>`,
    );
  });
});

describe('the news sitemap', () => {
  const hour = 3_600_000;
  const published = Date.parse(corrected.publishedAt);
  const at = (milliseconds: number, articles = [corrected, hostileArticle]) =>
    newsSitemap(articles, new Date(published + milliseconds), 'zh-hans');

  it('is valid, whatever the titles', () => {
    const xml = at(0);
    expect(xml.match(/<news:news>/gu)).toHaveLength(2);
    expect(schemaErrors(xml, 'urlset.xsd')).toEqual([]);
  });

  it('lets an article go after 48 hours, though nothing is published', () => {
    expect(at(48 * hour - 1)).toContain('/later<');
    expect(at(48 * hour)).not.toContain('/later<');
  });

  it('has no article before its time, and no draft', () => {
    expect(at(-1)).not.toContain('/later<');
    expect(at(0, [{ ...corrected, draft: true }])).not.toContain('/later<');
  });
});
