import path from 'node:path';
import { readIfThereSync } from '@/lib/files/read-if-there';
import { OUTLETS_FILE, readOutlets } from './read-outlets';

/** The list of outlets, read. */
export type OutletsFile = ReturnType<typeof readOutlets> & {
  /** Path of the file, as an editor would type it. */
  file: string;
  /** Its text; empty where there is none. */
  text: string;
};

/** Reads the list of outlets of a content folder. */
export function loadOutlets(contentDir: string): OutletsFile {
  const file = path.join(contentDir, OUTLETS_FILE);
  const text = readIfThereSync(file)?.replace(/^\uFEFF/u, '') ?? null;
  return { ...readOutlets(text), file, text: text ?? '' };
}
