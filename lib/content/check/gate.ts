import path from 'node:path';
import { isRefusedByDisk } from '@/lib/files/refused-by-disk.mjs';
import type { Memory } from '../body/lazy-facts';
import { folders } from '../compiled/folders';
import { createSourceReader, type ReadSource } from '../source/source-file';
import { codeVersion } from '../store/code-version';
import { openStore } from '../store/store';
import { checkContent, type CheckOptions, type CheckResult } from './check';

/** The code that reads of a document what rules ask. */
const FACTS = ['lib/content/check/read-document.ts'];

/** The gate of a project. */
export type Gate = {
  /** Results of earlier checks, by file; others may add what they know. */
  memory: Memory;
  /** Checks the content as it is then. */
  check: () => Promise<CheckResult>;
  /** Keeps for later runs what is known of the files that have been checked last. What the disk refuses they read again. */
  keep: () => Promise<void>;
};

/**
 * Opens the gate for a project: files that have not changed since an earlier check are not parsed
 * again.
 */
export async function openGate(options: CheckOptions): Promise<Gate> {
  const version = await codeVersion(FACTS, folders.code);
  const fields = openStore(path.join(folders.cache, 'fields'), version);
  const facts = openStore(path.join(folders.cache, 'facts'), version);
  const memory = { fields, facts };
  const keys = new Map<string, string>();
  return {
    memory,
    check: async () => {
      keys.clear();
      const read = options.readSource ?? createSourceReader(options.contentDir).read;
      const readSource: ReadSource = (source) => {
        const file = read(source);
        keys.set(source, file.key);
        return file;
      };
      return checkContent({ ...options, memory, readSource });
    },
    keep: async () => {
      try {
        await fields.sweep(keys);
        await facts.sweep(keys);
      } catch (error) {
        if (!isRefusedByDisk(error)) throw error;
      }
    },
  };
}
