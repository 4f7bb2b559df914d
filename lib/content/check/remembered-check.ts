import path from 'node:path';
import { openCache } from '../compile/cache';
import { folders } from '../compile/folders';
import { codeVersion } from '../compile/pipeline-version';
import { checkContent, type CheckOptions } from './check';
import type { Finding } from './finding';

/** The code that finds out about a body what rules ask. */
const FACTS = ['lib/content/check/lazy-facts.ts'];

/**
 * Opens the gate for a project: bodies that have not changed since an earlier check are not read
 * again, and what this one finds out is kept.
 * @returns checks the content as it is then
 */
export async function openCheck(options: CheckOptions): Promise<() => Promise<Finding[]>> {
  const memory = await openCache(path.join(folders.cache, 'facts.json'), await codeVersion(FACTS));
  return async () => {
    const findings = await checkContent({ ...options, memory });
    await memory.save();
    return findings;
  };
}
