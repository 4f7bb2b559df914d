import path from 'node:path';
import { readIfThereSync } from '@/lib/files/read-if-there';
import { OPENCC_FILE, readOpencc, type Opencc } from './read-opencc';

/** The house dictionary, read. */
export type OpenccFile = Opencc & {
  /** Path of the file, as an editor would type it. */
  file: string;
  /** Its text; empty where there is none. */
  text: string;
};

/** Reads the house dictionary of a content folder. */
export function loadOpencc(contentDir: string): OpenccFile {
  const file = path.join(contentDir, OPENCC_FILE);
  const text = readIfThereSync(file)?.replace(/^\uFEFF/u, '') ?? null;
  return { ...readOpencc(text), file, text: text ?? '' };
}
