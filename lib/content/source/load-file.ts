import path from 'node:path';
import { readIfThereSync } from '@/lib/files/read-if-there';

/** File of the content folder that is no document, read. */
export type Loaded<Read> = Read & {
  /** Path of the file, as an editor would type it. */
  file: string;
  /** Its text; empty where there is none. */
  text: string;
};

/**
 * Reads a file of the content folder that is no document.
 * @param name of the file
 * @param read reads its text, or null where there is none
 */
export function loadFile<Read extends object>(
  contentDir: string,
  name: string,
  read: (source: string | null) => Read,
): Loaded<Read> {
  const file = path.join(contentDir, name);
  const text = readIfThereSync(file)?.replace(/^\uFEFF/u, '') ?? null;
  return { ...read(text), file, text: text ?? '' };
}
