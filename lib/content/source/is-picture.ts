import { closeSync, openSync, readSync } from 'node:fs';

/** Beginnings of files of the formats that we publish, in Latin-1; SVG may have much before its root. */
const BEGINNINGS = [
  /^\xFF\xD8\xFF/u,
  /^\x89PNG\r\n/u,
  /^GIF8[79]a/u,
  /^RIFF.{4}WEBP/su,
  /^.{4}ftyp.{0,40}avi[fs]/su,
  /<svg[\s>]/iu,
];

/** Bytes that are looked at. */
const BEGINNING = 4096;

/**
 * Whether a file begins as a picture of a format that we publish does: a HEIC of a telephone that was
 * named `.jpg` does not, nor does a download that came to nothing.
 * @throws {Error} when the disk refuses it
 */
export function isPicture(file: string): boolean {
  const text = beginningOf(file);
  return BEGINNINGS.some((beginning) => beginning.test(text));
}

/**
 * Reads the beginning of a file, as Latin-1.
 * @throws {Error} when the disk refuses it
 */
export function beginningOf(file: string): string {
  const descriptor = openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(BEGINNING);
    return bytes.toString('latin1', 0, readSync(descriptor, bytes));
  } finally {
    closeSync(descriptor);
  }
}
