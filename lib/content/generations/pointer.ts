import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { writeWhole } from '@/lib/files/write-whole.mjs';

/**
 * The pointer of a line of generations: a file that names the one to be served. A line is what one version of
 * the program, for one site, makes of one content folder.
 */
const POINTER_FILE = 'current';

/**
 * Milliseconds from when a pointer is moved until what it names is shown: servers load it meanwhile, and then
 * all of them switch at one instant. Most need a tenth of it.
 */
export const NOTICE = 500;

/** Form of a generation's name. */
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
 * @param isAnew whether it was damaged, and is to be looked at again
 * @throws {Error} when the disk refuses it
 */
export function writePointer(line: string, name: string, isAnew = false): void {
  if (isAnew || readPointer(line) !== name) {
    writeWhole(path.join(line, POINTER_FILE), `${name}\n`);
  }
}

/**
 * Gives the time at which the pointer was moved to what it names, by the file system's clock; null without a pointer.
 */
export function pointedSince(line: string): Date | null {
  return statOf(line)?.mtime ?? null;
}

/** Gives a mark that tells a pointer from the one that it was: each is a file of its own. Null without a pointer. */
export function pointerMark(line: string): string | null {
  const found = statOf(line);
  return found ? `${String(found.ino)} ${String(found.mtimeMs)}` : null;
}

function statOf(line: string) {
  const file = path.join(/* turbopackIgnore: true */ line, POINTER_FILE);
  try {
    return statSync(file, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** Whether a file's name is that of a generation, and not that of one half made, or of the pointer. */
export function isGenerationName(name: string): boolean {
  return NAME.test(name);
}
