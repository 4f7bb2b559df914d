import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { writeWhole } from '@/lib/write-whole';

/**
 * The pointer of a line of generations: a file that names the one to be served. A line is what one version of
 * the program, for one site, makes of one content folder.
 */
const POINTER_FILE = 'current';

/** What a generation is called. */
const NAME = /^[0-9a-f]{12}$/u;

/**
 * Reads which generation is to be served.
 * @param line folder of the line
 * @returns its name; null without a pointer, or with one that names nothing
 */
export function readPointer(line: string): string | null {
  try {
    const file = path.join(/* turbopackIgnore: true */ line, POINTER_FILE);
    const name = readFileSync(file, 'utf8').trim();
    return isGenerationName(name) ? name : null;
  } catch {
    return null;
  }
}

/**
 * Has another generation served, in one step; what is served already is left alone, with its time.
 * @param line folder of the line
 * @throws {Error} when the disk refuses it
 */
export function writePointer(line: string, name: string): void {
  if (readPointer(line) !== name) writeWhole(path.join(line, POINTER_FILE), `${name}\n`);
}

/** From when what the pointer names has been served, by all servers of this folder; null without a pointer. */
export function pointedSince(line: string): Date | null {
  const file = path.join(/* turbopackIgnore: true */ line, POINTER_FILE);
  return statSync(file, { throwIfNoEntry: false })?.mtime ?? null;
}

/** Whether a file's name is that of a generation, and not that of one half made, or of the pointer. */
export function isGenerationName(name: string): boolean {
  return NAME.test(name);
}
