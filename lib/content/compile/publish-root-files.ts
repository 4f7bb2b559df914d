import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { digest } from '@/lib/digest';
import { writeWhole } from '@/lib/files/write-whole';
import { listFiles } from '../source/files';
import { readRootFiles } from '../source/root-files';

/**
 * Publishes the files for the root of the site, each under the digest of what it holds.
 * @param to folder that they go to
 * @returns those digests by their addresses; what the gate finds fault with is left out
 */
export async function publishRootFiles(
  contentDir: string,
  to: string,
): Promise<Record<string, string>> {
  const { root } = await listFiles(contentDir);
  const published: Record<string, string> = {};
  for (const { source, address, problem } of readRootFiles(contentDir, root)) {
    if (problem !== null) continue;
    const bytes = readFileSync(path.join(contentDir, source));
    const name = digest(bytes);
    const file = path.join(to, name);
    if (!existsSync(file)) writeWhole(file, bytes);
    published[address] = name;
  }
  return published;
}
