import { site } from '@/lib/site';

/** Reads the host of an address on the web, without `www.`; null for every other address. */
export function hostOf(url: string): string | null {
  const whole = url.startsWith('//') ? `https:${url}` : url;
  if (!/^https?:\/\//iu.test(whole) || !URL.canParse(whole)) return null;
  return new URL(whole).hostname.replace(/^www\./u, '');
}

/**
 * Tells whether an address leads to another site.
 * @param own the site's origin, whose absolute addresses are no other site's
 */
export function leadsElsewhere(href: string, own: string = site.url): boolean {
  const host = hostOf(href);
  return host !== null && host !== hostOf(own);
}
