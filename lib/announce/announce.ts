import { setTimeout } from 'node:timers/promises';
import type { Change } from './changes';
import { Refused } from './send';
import type { Target } from './targets';

/** Record of the changes that targets have been told. */
export type Told = {
  /** Keys of the changes that a target knows; null for one that has never been heard of. */
  known: (target: string) => ReadonlySet<string> | null;
  /** Notes that it knows more, before anything else is done. */
  note: (target: string, keys: readonly string[]) => Promise<void>;
  /** Keeps others out for longer, before somebody is told. Throws where another has taken over. */
  goOn: () => Promise<void>;
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
  { known, note, goOn }: Told,
  pauses: readonly number[] = PAUSES,
): Promise<Announcement[]> {
  const one = async ({ name, tell, most }: Target): Promise<Announcement> => {
    const before = known(name);
    const pending = before === null ? [] : changes.filter(({ key }) => !before.has(key));
    const told: Change[] = [];
    const result = { target: name, told, recorded: before === null ? changes.length : 0 };
    try {
      if (before === null) await note(name, keysOf(changes));
      for (const some of inParts(pending, most)) {
        await goOn();
        await trying(() => tell(some), pauses);
        await note(name, keysOf(some));
        told.push(...some);
      }
      return { ...result, error: null };
    } catch (error) {
      return { ...result, error: (error as Error).message };
    }
  };
  return Promise.all(targets.map(one));
}

/** Cuts changes into parts that are told at once. */
export function inParts(changes: readonly Change[], most: number): Change[][] {
  return Array.from({ length: Math.ceil(changes.length / most) }, (_, at) =>
    changes.slice(at * most, (at + 1) * most),
  );
}

function keysOf(changes: readonly Change[]): string[] {
  return changes.map(({ key }) => key);
}

async function trying(attempt: () => Promise<void>, pauses: readonly number[]): Promise<void> {
  const [pause, ...others] = pauses;
  try {
    await attempt();
  } catch (error) {
    if (pause === undefined || error instanceof Refused) throw error;
    await setTimeout(pause);
    await trying(attempt, others);
  }
}
