import { setTimeout } from 'node:timers/promises';
import type { Change } from './changes';
import { MOST, type Target } from './targets';

/** Record of the changes that targets have been told. */
export type Told = {
  /** Keys of the changes that a target knows; null for one that has never been heard of. */
  known: (target: string) => ReadonlySet<string> | null;
  /** Notes that it knows more, before anything else is done. */
  note: (target: string, keys: readonly string[]) => void;
};

/** Outcome for one target. */
export type Announcement = {
  /** Its name. */
  target: string;
  /** Changes that it was told of now. */
  told: readonly Change[];
  /** Changes that were noted as known, as it was not heard of before: an archive is no news. */
  recorded: number;
  /** Reason why it could not be told of the others, or null. */
  error: string | null;
};

/** Milliseconds before each further attempt. */
const PAUSES = [1000, 4000];

/**
 * Tells each target of the changes that it does not know, and notes each as it has been told. One that fails keeps none
 * of the others waiting, and hears of it the next time.
 */
export async function announce(
  changes: readonly Change[],
  targets: readonly Target[],
  { known, note }: Told,
  pauses: readonly number[] = PAUSES,
): Promise<Announcement[]> {
  const one = async ({ name, tell }: Target): Promise<Announcement> => {
    const before = known(name);
    if (before === null) note(name, keysOf(changes));
    const pending = before === null ? [] : changes.filter(({ key }) => !before.has(key));
    const told: Change[] = [];
    const result = { target: name, told, recorded: before === null ? changes.length : 0 };
    try {
      for (let at = 0; at < pending.length; at += MOST) {
        const some = pending.slice(at, at + MOST);
        await trying(() => tell(some), pauses);
        note(name, keysOf(some));
        told.push(...some);
      }
      return { ...result, error: null };
    } catch (error) {
      return { ...result, error: (error as Error).message };
    }
  };
  return Promise.all(targets.map(one));
}

function keysOf(changes: readonly Change[]): string[] {
  return changes.map(({ key }) => key);
}

async function trying(attempt: () => Promise<void>, pauses: readonly number[]): Promise<void> {
  for (const pause of pauses) {
    const failed = await attempt().then(
      () => false,
      () => true,
    );
    if (!failed) return;
    await setTimeout(pause);
  }
  await attempt();
}
