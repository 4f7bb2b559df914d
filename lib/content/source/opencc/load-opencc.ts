import { loadFile, type Loaded } from '../load-file';
import { OPENCC_FILE, readOpencc, type Opencc } from './read-opencc';

/** The house dictionary, read. */
export type OpenccFile = Loaded<Opencc>;

/** Reads the house dictionary of a content folder. */
export function loadOpencc(contentDir: string): OpenccFile {
  return loadFile(contentDir, OPENCC_FILE, readOpencc);
}
