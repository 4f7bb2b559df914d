import { loadFile, type Loaded } from '../load-file';
import { NAMES_FILE, readNames } from './read-names';

/** The list of names, read. */
export type NamesFile = Loaded<ReturnType<typeof readNames>>;

/** Reads the list of names of a content folder. */
export function loadNames(contentDir: string): NamesFile {
  return loadFile(contentDir, NAMES_FILE, readNames);
}
