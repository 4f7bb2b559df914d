import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Writes a file, and the folders above it, so that it appears whole or not at all.
 * @param file where; another process may be writing the same
 */
export async function writeWhole(file: string, data: string | Buffer): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const part = `${file}.${String(process.pid)}.part`;
  await writeFile(part, data);
  await rename(part, file);
}
