import { segmentOf } from '@/lib/i18n/locale';
import type { Locale, Site } from '@/lib/site';

/**
 * A tag URI (RFC 4151), which names a thing whatever its address is: an article by its day and slug,
 * which a new title leaves as they are, a list by its path. Unlike the address it does not change
 * with the scheme, the port or the shape of the site's URLs.
 * @param origin the site's public origin
 * @param date a day on which the site had its domain, `YYYY-MM-DD` or `YYYY`
 * @param name name in the URI; percent-encoded here
 */
export function tagUri(origin: string, date: string, name: string): string {
  const specific = name.split('/').map(encodeURIComponent).join('/');
  return `tag:${new URL(origin).hostname},${date}:${specific}`;
}

/** Marks by which an entry differs from all others. */
type Entry = {
  /** The day of what it names, `YYYY-MM-DD`. */
  day: string;
  /** Its name: a slug, perhaps with a suffix. */
  name: string;
  /** Its id in an old site's feed, in what is now the default locale; or null. */
  former: string | null;
};

/**
 * The id of an entry in the feeds of a locale. Each locale has its own: two texts under one id would take each
 * other's place with whoever reads both (RFC 4287, § 4.2.6).
 */
export function entryId(site: Site, locale: Locale, { day, name, former }: Entry): string {
  const segment = segmentOf(locale);
  if (segment === null) return former ?? tagUri(site.url, day, name);
  return tagUri(site.url, day, `${segment}/${name}`);
}
