import { loadFile, type Loaded } from '../load-file';
import { OLD_SITE_FILE, readOldSite } from './read-old-site';

/** The file that tells of the old site, read. */
export type OldSiteFile = Loaded<ReturnType<typeof readOldSite>>;

/**
 * Reads what a content folder says of the old site.
 * @param timeZone zone of dates without one
 */
export function loadOldSite(contentDir: string, timeZone: string): OldSiteFile {
  return loadFile(contentDir, OLD_SITE_FILE, (source) => readOldSite(source, timeZone));
}
