import type { MetadataRoute } from 'next';
import { PROBES } from '@/lib/addresses/reserved';
import { pathsIn } from '@/lib/addresses/urls';
import { site, type Site } from '@/lib/site';

/**
 * Rules for what robots may fetch (RFC 9309): everything but the search, whose pages have no end, and what is not a
 * page; nothing of a deployment for review.
 */
export function robots({ indexed, url }: Pick<Site, 'indexed' | 'url'>): MetadataRoute.Robots {
  if (!indexed) return { rules: { userAgent: '*', disallow: '/' } };
  const all = site.locales.map(pathsIn);
  return {
    rules: {
      userAgent: '*',
      allow: '/',
      disallow: [
        '/api/',
        ...PROBES.map((name) => `/${name}$`),
        ...all.map(({ search }) => search()),
      ],
    },
    sitemap: all.flatMap(({ sitemap, newsSitemap }) => [
      `${url}${sitemap()}`,
      `${url}${newsSitemap()}`,
    ]),
  };
}
