import { linkSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { readIfThereSync } from '@/lib/files/read-if-there';
import { isGone } from '@/lib/is-gone';

/** Time between two looks at a held lock. */
const LOOK_MILLISECONDS = 100;

/** No compilation takes so long: one on another machine has been cut off. */
const ABANDONED_MILLISECONDS = 15 * 60 * 1000;

/**
 * Waits until no other process compiles in this folder, and keeps others out. Two at a time would seal a
 * mixture. A process that was killed holds nothing.
 * @param file the lock
 * @param onWait told once, with the process that is waited for
 * @returns function that lets others in again
 */
export async function holdLock(
  file: string,
  onWait: (holder: string) => void,
): Promise<() => void> {
  const holder = `${String(process.pid)} ${hostname()}`;
  mkdirSync(path.dirname(file), { recursive: true });
  for (let waits = 0; !takeAs(holder, file); waits += 1) {
    const other = readIfThereSync(file);
    if (other === null || removeAbandoned(file, other)) continue;
    if (waits === 0) onWait(other);
    await setTimeout(LOOK_MILLISECONDS);
  }
  return () => {
    if (readIfThereSync(file) === holder) rmSync(file, { force: true });
  };
}

/** A name beside the lock that no other process has: on a shared disk one of another machine may have our number. */
function ownName(file: string): string {
  return `${file}.${String(process.pid)}.${hostname()}`;
}

/** Tries to take a lock. Nothing is left beside it: whoever waits may be ended. */
function takeAs(holder: string, file: string): boolean {
  const mine = ownName(file);
  try {
    writeFileSync(mine, holder);
    return take(mine, file);
  } finally {
    rmSync(mine, { force: true });
  }
}

/** A link appears whole, and only where nothing is. */
function take(mine: string, file: string): boolean {
  try {
    linkSync(mine, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Takes a lock away whose holder is no more; of several that try it, one moves it. */
function removeAbandoned(file: string, holder: string): boolean {
  if (!isAbandoned(file, holder)) return false;
  const moved = `${ownName(file)}.abandoned`;
  try {
    renameSync(file, moved);
  } catch {
    return true;
  }
  // Another process was quicker, and this lock is already its own: it is put back.
  if (readIfThereSync(moved) !== holder) take(moved, file);
  rmSync(moved, { force: true });
  return true;
}

function isAbandoned(file: string, holder: string): boolean {
  const [pid = '', host] = holder.split(' ');
  if (host !== hostname()) {
    const since = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    return Date.now() - since > ABANDONED_MILLISECONDS;
  }
  // A lock with our own number is an earlier one's, in a container.
  return Number(pid) === process.pid || isGone(Number(pid));
}
