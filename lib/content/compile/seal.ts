import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { digest } from '../digest';
import { writeWhole } from './write-whole';

/** Digests of the files of a folder, by their paths in it. */
type Sums = Record<string, string>;

/** Files that say of those beside them that all are there. */
const STAMP = /^(?:made-of|.+\.stamp)$/u;

/**
 * Seals a folder: whatever in it is changed afterwards, by a disk or by a program, is found by
 * `removeUnsealed`. Most of what is compiled is not written again where nothing has changed.
 * @param file where the seal is kept
 */
export function seal(folder: string, file: string): void {
  writeWhole(file, JSON.stringify(sumsOf(folder)));
}

/**
 * Removes from a folder what is not as it was sealed, and the stamps beside it.
 * @param file where the seal is kept; without one all is removed
 */
export function removeUnsealed(folder: string, file: string): void {
  const sealed = readSeal(file);
  for (const [name, sum] of Object.entries(sumsOf(folder))) {
    if (sealed[name] === sum) continue;
    const damaged = path.join(folder, name);
    rmSync(damaged, { force: true });
    const beside = path.dirname(damaged);
    for (const stamp of readdirSync(beside).filter((each) => STAMP.test(each)))
      rmSync(path.join(beside, stamp));
  }
}

function sumsOf(folder: string): Sums {
  const sums: Sums = {};
  for (const entry of entriesBelow(folder)) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    sums[path.relative(folder, file)] = digest(readFileSync(file));
  }
  return sums;
}

function entriesBelow(folder: string) {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** A seal that is missing or damaged seals nothing. */
function readSeal(file: string): Sums {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Sums;
  } catch {
    return {};
  }
}
