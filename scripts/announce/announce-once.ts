import { announce, type Announcement } from '@/lib/announce/announce';
import { changesUpTo, type Change } from '@/lib/announce/changes';
import type { Target } from '@/lib/announce/targets';
import { openTold } from '@/lib/announce/told-file';
import { holdLock } from '@/lib/content/compile/lock';
import type { Library } from '@/lib/content/library/create-library';

/** Place of the notes of who was told of what. */
export type Noting = {
  /** The file, which servers may share. */
  file: string;
  /** Milliseconds before each further attempt; some seconds by default. */
  pauses?: readonly number[];
};

/**
 * Tells targets of what is public at an instant and they do not know. Of several that do so at once one tells, and the
 * others find it noted.
 * @throws {Error} when the file is damaged
 */
export async function announceOnce(
  library: Library,
  now: Date,
  targets: readonly Target[],
  { file, pauses }: Noting,
): Promise<Announcement[]> {
  const letGo = await holdLock(`${file}.lock`, () => undefined);
  try {
    return await announce(changesAt(library, now), targets, openTold(file), pauses);
  } finally {
    letGo();
  }
}

/** Of each target the changes that it would be told of. */
export function pendingAt(
  library: Library,
  now: Date,
  targets: readonly Target[],
  file: string,
): { target: string; pending: Change[] | null }[] {
  const { known } = openTold(file);
  const changes = changesAt(library, now);
  return targets.map(({ name }) => {
    const before = known(name);
    return { target: name, pending: before && changes.filter(({ key }) => !before.has(key)) };
  });
}

function changesAt(library: Library, now: Date): Change[] {
  const snapshot = library.at(library.epochAt(now));
  return snapshot ? changesUpTo(now, snapshot) : [];
}
