import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { compiledFiles, type CompiledContent } from './compiled-files';

/**
 * Reads a file that is served at the root of the site.
 * @param name digest of what it holds, as the index has it
 * @throws {Error} when it has not been compiled: build again
 */
export async function readRootFile(
  content: CompiledContent,
  name: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const file = path.join(/* turbopackIgnore: true */ compiledFiles(content).rootFiles, name);
  return new Uint8Array(await readFile(file));
}
