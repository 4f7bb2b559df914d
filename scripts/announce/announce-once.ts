import { announce, type Announcement } from '@/lib/announce/announce';
import { changesUpTo, type Change } from '@/lib/announce/changes';
import type { Target } from '@/lib/announce/targets';
import type { Library } from '@/lib/content/library/create-library';
import { holdTold, readTold, type Noting } from './hold-told';

/** Call of whoever tells. */
export type Announcing = Noting & {
  /** Told, where another is waited for, who it is. */
  onWait?: (holder: string) => void;
  /** Milliseconds before each further attempt; some seconds by default. */
  pauses?: readonly number[];
};

/**
 * Tells targets of what is public at an instant and they do not know. Of several that do so at once one tells, and the
 * others find it noted.
 * @throws {Error} when it is not known who was told of what
 */
export async function announceOnce(
  library: Library,
  now: Date,
  targets: readonly Target[],
  { onWait = () => undefined, pauses, ...noting }: Announcing,
): Promise<Announcement[]> {
  const names = targets.map(({ name }) => name);
  const { told, letGo } = await holdTold(noting, names, onWait);
  try {
    return await announce(changesAt(library, now), targets, told, pauses);
  } finally {
    await letGo();
  }
}

/**
 * Of each target the changes that it would be told of.
 * @throws {Error} when it is not known who was told of what
 */
export async function pendingAt(
  library: Library,
  now: Date,
  targets: readonly Target[],
  noting: Noting,
): Promise<{ target: string; pending: Change[] | null }[]> {
  const names = targets.map(({ name }) => name);
  const { known } = await readTold(noting, names);
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
