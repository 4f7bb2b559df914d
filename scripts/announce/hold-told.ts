import { setTimeout } from 'node:timers/promises';
import type { Told } from '@/lib/announce/announce';
import { openTold } from '@/lib/announce/told-file';
import { holdLock } from '@/lib/content/compile/lock';
import { openSharedTold } from './shared-told';

/** Place of the notes of who was told of what. */
export type Noting = {
  /** The file, which processes on one machine, or on a shared disk, have together. */
  file: string;
  /** Redis server through which servers on several machines share it, or null. */
  redis: string | null;
};

/** The notes, which nobody else has meanwhile. */
export type HeldTold = {
  /** The notes. */
  told: Told;
  /** Lets others have them. */
  letGo: () => Promise<void>;
};

/** Milliseconds between two looks whether another server has done. */
const LOOK = 500;

/** Milliseconds after which nobody is waited for any more: what is pending is told of the next time. */
const PATIENCE = 3 * 60_000;

/**
 * Waits until nobody else tells, and keeps others out. What is noted here is in the file too, so that a shared record
 * that has lost something gets it back.
 * @param noting place of the notes
 * @param names names of those who are to be told
 * @param onWait told once, where another is waited for, who it is
 * @throws {Error} when the file is damaged, or the shared record cannot be had: nobody is told then
 */
export async function holdTold(
  { file, redis }: Noting,
  names: readonly string[],
  onWait: (holder: string) => void,
): Promise<HeldTold> {
  const letGoFile = await holdLock(`${file}.lock`, onWait);
  try {
    const own = openTold(file);
    if (redis === null)
      return {
        told: own,
        letGo: () => {
          letGoFile();
          return Promise.resolve();
        },
      };
    const shared = await openSharedTold(redis);
    try {
      const until = Date.now() + PATIENCE;
      for (let waits = 0; !(await shared.take()); waits += 1) {
        if (Date.now() > until) throw new Error(STILL_TAKEN);
        if (waits === 0) onWait(redisName(redis));
        await setTimeout(LOOK);
      }
      return {
        told: await shared.together(own, names),
        letGo: async () => {
          await shared.letGo();
          letGoFile();
        },
      };
    } catch (error) {
      await shared.letGo();
      throw error;
    }
  } catch (error) {
    letGoFile();
    throw error;
  }
}

/** The notes as they are now, for whoever tells nobody. */
export async function readTold({ file, redis }: Noting, names: readonly string[]): Promise<Told> {
  const own = openTold(file);
  if (redis === null) return own;
  const shared = await openSharedTold(redis);
  try {
    return await shared.together(own, names, false);
  } finally {
    await shared.letGo();
  }
}

/** An address may hold a password. */
function redisName(redis: string): string {
  return `Redis ${new URL(redis).host}`;
}

const STILL_TAKEN =
  '另一台服务器一直在通知，等了三分钟。过一会儿再运行一次，还没有通知的都会通知。 / Another server has been telling for three minutes. Run this again later: what is pending is told then.';
