import { segmentOf } from '@/lib/i18n/locale';
import type { Locale, Site } from '@/lib/site';
import { tagUri } from './tag-uri';

/** What an entry is told from others by. */
type Entry = {
  /** The day of what it names, `YYYY-MM-DD`. */
  day: string;
  /** What it names. */
  name: string;
  /** What an old site's feed called it, in what is now the default locale; or null. */
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
