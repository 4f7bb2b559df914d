import path from 'node:path';
import { codeVersion } from '@/lib/code-version';
import { folders } from '../compiled/folders';
import { type Memory, openCache } from '../store/cache';
import { checkContent, type CheckOptions, type CheckResult } from './check';

/** The code that reads of a document what rules ask. */
const FACTS = ['lib/content/check/read-document.ts'];

/** The gate of a project. */
export type Gate = {
  /** What earlier checks have found out about files; others may add what they know. */
  memory: Memory;
  /** Checks the content as it is then. */
  check: () => Promise<CheckResult>;
  /** Keeps for later runs what this one has found out. */
  keep: () => void;
};

/**
 * Opens the gate for a project: files that have not changed since an earlier check are not parsed
 * again.
 */
export async function openGate(options: CheckOptions): Promise<Gate> {
  const memory = await openCache(path.join(folders.cache, 'facts.json'), await codeVersion(FACTS));
  return { memory, check: () => checkContent({ ...options, memory }), keep: memory.save };
}
