import { loadFile, type Loaded } from '../load-file';
import { OUTLETS_FILE, readOutlets } from './read-outlets';

/** The list of outlets, read. */
export type OutletsFile = Loaded<ReturnType<typeof readOutlets>>;

/** Reads the list of outlets of a content folder. */
export function loadOutlets(contentDir: string): OutletsFile {
  return loadFile(contentDir, OUTLETS_FILE, readOutlets);
}
