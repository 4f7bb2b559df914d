import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Writes a file, and the folders above it, so that it appears whole or not at all.
 * @param file where; another process may be writing the same
 */
export async function writeWhole(file: string, data: string | Buffer): Promise<void> {
  const part = `${file}.${String(process.pid)}.part`;
  try {
    await writeFile(part, data);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(part, data);
  }
  await rename(part, file);
}
