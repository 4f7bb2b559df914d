import path from 'node:path';
import { readIfThereSync } from '@/lib/files/read-if-there';
import { NAMES_FILE, readNames } from './read-names';

/** The list of names, read. */
export type NamesFile = ReturnType<typeof readNames> & {
  /** Path of the file, as an editor would type it. */
  file: string;
  /** Its text; empty where there is none. */
  text: string;
};

/** Reads the list of names of a content folder. */
export function loadNames(contentDir: string): NamesFile {
  const file = path.join(contentDir, NAMES_FILE);
  const text = readIfThereSync(file)?.replace(/^\uFEFF/u, '') ?? null;
  return { ...readNames(text), file, text: text ?? '' };
}
