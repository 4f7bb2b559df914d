import path from 'node:path';
import { readIfThereSync } from '@/lib/files/read-if-there';
import { OLD_SITE_FILE, readOldSite } from './read-old-site';

/** The file that tells of the old site, read. */
export type OldSiteFile = ReturnType<typeof readOldSite> & {
  /** Path of the file, as an editor would type it. */
  file: string;
  /** Its text; empty where there is none. */
  text: string;
};

/**
 * Reads what a content folder says of the old site.
 * @param timeZone zone of dates without one
 */
export function loadOldSite(contentDir: string, timeZone: string): OldSiteFile {
  const file = path.join(contentDir, OLD_SITE_FILE);
  const text = readIfThereSync(file)?.replace(/^\uFEFF/u, '') ?? null;
  return { ...readOldSite(text, timeZone), file, text: text ?? '' };
}
