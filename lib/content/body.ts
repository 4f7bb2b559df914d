import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { folders } from './compile/folders';

/**
 * Reads one body, as rendered HTML.
 * @param name its name, as in the index
 * @throws {Error} when there is no such body: build again
 */
export async function readBody(name: string): Promise<string> {
  const folder = path.join(/* turbopackIgnore: true */ process.cwd(), folders.bodies);
  return await readFile(path.join(/* turbopackIgnore: true */ folder, name), 'utf8');
}
