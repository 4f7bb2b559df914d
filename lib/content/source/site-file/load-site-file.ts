import path from 'node:path';
import { SITE_FILE } from '@/lib/build-settings.mjs';
import { readBytesIfThere } from '@/lib/files/read-if-there';
import { readSiteFile, type SiteFileValues } from './read-site-file';

/** Site file as read, with its text and place. */
export type SiteFile = SiteFileValues & {
  /** Path of the file, as an editor would type it. */
  file: string;
  /** Its text; empty where there is none. */
  text: string;
};

/**
 * Reads what the publication of a content folder says of itself.
 * @param url public origin of the site, whose host names a publication without a name
 */
export function loadSiteFile(contentDir: string, url: string): SiteFile {
  const file = path.join(contentDir, SITE_FILE);
  return { ...readSiteFile(readBytesIfThere(file), new URL(url).host), file };
}
