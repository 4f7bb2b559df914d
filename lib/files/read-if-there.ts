import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

/** Error codes for a missing file, or a missing folder above it. */
const ABSENT = ['ENOENT', 'ENOTDIR'];

/**
 * Has what is not there come to a value; any other refusal of the disk is thrown on.
 * @returns handler of the error: `readdir(folder).catch(ifAbsent([]))`
 */
export function ifAbsent<T>(value: T): (error: unknown) => T {
  return (error) => {
    if (ABSENT.includes((error as NodeJS.ErrnoException).code ?? '')) return value;
    throw error;
  };
}

/** Reads a text file; null when there is none. */
export async function readIfThere(file: string): Promise<string | null> {
  return readFile(file, 'utf8').catch(ifAbsent(null));
}

/** Reads the same at once: a promise costs more than reading a small file. */
export function readIfThereSync(file: string): string | null {
  return readBytesIfThere(file)?.toString() ?? null;
}

/** Reads a file of any kind at once; null when there is none. */
export function readBytesIfThere(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch (error) {
    return ifAbsent(null)(error);
  }
}
