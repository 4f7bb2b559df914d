import { absoluteUrl, inLocale, pathsIn } from '@/lib/addresses/urls';
import { type IndexedPage, SITEMAP_SIZE } from '@/lib/content/library/indexed-pages';
import type { Locale } from '@/lib/site';
import { escapeXml } from '@/lib/xml';
import { languageAlternates } from './alternates';

const NAMESPACES =
  'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"';

/**
 * The sitemap of a language: all addresses, or an index of the parts that hold them.
 * @param partSize addresses in one file
 */
export function sitemap(
  pages: readonly IndexedPage[],
  locale: Locale,
  partSize = SITEMAP_SIZE,
): string {
  if (pages.length <= partSize) return urlset(pages, locale);
  const parts = Array.from({ length: Math.ceil(pages.length / partSize) }, (_, index) => {
    const number = index + 1;
    const changedAt = latest(partOf(pages, number, partSize));
    return `<sitemap>${place(pathsIn(locale).sitemapPart({ part: number }), changedAt, locale)}</sitemap>\n`;
  });
  return xml(
    `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${parts.join('')}</sitemapindex>`,
  );
}

/**
 * One part of the sitemap; null where there is no such part, or no parts at all.
 * @param number of the part, from 1
 * @param partSize addresses in one file
 */
export function sitemapPart(
  pages: readonly IndexedPage[],
  number: number,
  locale: Locale,
  partSize = SITEMAP_SIZE,
): string | null {
  const part = pages.length > partSize ? partOf(pages, number, partSize) : [];
  return part.length === 0 ? null : urlset(part, locale);
}

/** A file of addresses, each with those of the same page in the other languages. */
function urlset(pages: readonly IndexedPage[], locale: Locale): string {
  const urls = pages.map(({ path, changedAt }) => {
    const links = languageAlternates(path).map(
      ({ language, href }) =>
        `<xhtml:link rel="alternate" hreflang="${escapeXml(language)}" href="${escapeXml(href)}"/>`,
    );
    return `<url>${place(path, changedAt, locale)}${links.join('')}</url>\n`;
  });
  return xml(`<urlset ${NAMESPACES}>\n${urls.join('')}</urlset>`);
}

function partOf(pages: readonly IndexedPage[], number: number, size: number) {
  return pages.slice((number - 1) * size, number * size);
}

function place(path: string, changedAt: string | null, locale: Locale): string {
  const lastmod = changedAt === null ? '' : `<lastmod>${changedAt}</lastmod>`;
  return `<loc>${escapeXml(absoluteUrl(inLocale(path, locale)))}</loc>${lastmod}`;
}

function latest(pages: readonly IndexedPage[]): string | null {
  return pages.reduce<string | null>(
    (last, { changedAt }) => (changedAt && (last === null || changedAt > last) ? changedAt : last),
    null,
  );
}

function xml(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}
