import type { MetadataRoute } from 'next';
import { PROBES } from '@/lib/reserved';
import type { Site } from '@/lib/site';
import { paths } from '@/lib/urls';

/**
 * What robots may fetch (RFC 9309): everything but the search, whose pages have no end, and what is not a
 * page; nothing of a deployment for review.
 */
export function robots({ indexed, url }: Pick<Site, 'indexed' | 'url'>): MetadataRoute.Robots {
  if (!indexed) return { rules: { userAgent: '*', disallow: '/' } };
  return {
    rules: {
      userAgent: '*',
      allow: '/',
      disallow: ['/api/', ...PROBES.map((name) => `/${name}$`), paths.search()],
    },
    sitemap: [`${url}${paths.sitemap()}`, `${url}${paths.newsSitemap()}`],
  };
}
