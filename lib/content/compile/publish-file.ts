import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { ifAbsent } from '@/lib/files/read-if-there';
import { writeWhole } from '@/lib/files/write-whole.mjs';

/** Digits of the hash in a name: 64 bits, so that no two files of an archive share one. */
const HASH_DIGITS = 16;

/**
 * Names a document's file for publication: by the plain ASCII in its name, and its digest.
 * @param file as the editor has it
 * @param key digest of its content
 * @param ending of the new name
 */
export function publishedName(file: string, key: string, ending: string): string {
  const name = path.basename(file, path.extname(file)).toLowerCase();
  const plain = name.replaceAll(/[^a-z0-9]+/gu, '-').replaceAll(/^-|-$/gu, '');
  return `${plain && `${plain.slice(0, 60)}-`}${key.slice(0, HASH_DIGITS)}.${ending}`;
}

/** Copies a file unless the copy is there. */
export async function publishFile(from: string, to: string): Promise<void> {
  if ((await stat(to).catch(ifAbsent(null))) === null) writeWhole(to, await readFile(from));
}
