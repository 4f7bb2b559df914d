import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { digest } from '@/lib/digest';
import { writeWhole } from '@/lib/files/write-whole.mjs';
import { listFiles } from '../source/files';
import { readRootFiles } from '../source/root-files';

/**
 * Publishes the files for the root of the site, each under the digest of what it holds.
 * @param to folder that they go to
 * @param indexNow key of IndexNow, whose file need not be there
 * @returns those digests by their addresses; what the gate finds fault with is left out
 */
export async function publishRootFiles(
  contentDir: string,
  to: string,
  indexNow: string | null = null,
): Promise<Record<string, string>> {
  const { root } = await listFiles(contentDir);
  const published: Record<string, string> = {};
  const publish = (address: string, bytes: Buffer) => {
    const name = digest(bytes);
    const file = path.join(to, name);
    if (!existsSync(file)) writeWhole(file, bytes);
    published[address] = name;
  };
  for (const { source, address, problem } of readRootFiles(contentDir, root))
    if (problem === null) publish(address, readFileSync(path.join(contentDir, source)));
  // The proof that the key is the site's is the key.
  if (indexNow !== null) publish(`/${indexNow}.txt`, Buffer.from(indexNow));
  return published;
}
