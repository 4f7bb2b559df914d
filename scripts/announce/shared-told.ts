import { randomUUID } from 'node:crypto';
import type { Told } from '@/lib/announce/announce';
import { connectRedis } from '@/lib/page-cache/redis-link.mjs';
import { site } from '@/lib/site';
import { within } from '@/lib/waiting/within.mjs';

/** The record that servers on several machines share, in Redis. */
export type SharedTold = {
  /** Keeps the others out, for as long as it is used; false where another does. */
  take: () => Promise<boolean>;
  /**
   * Joins it with this machine's own notes: what either has is known, and each gets what the other alone had. Redis may
   * forget: it is told again by whoever comes next.
   * @param own notes of this machine
   * @param names names of those who are to be told
   * @param isHeld whether anything may be noted
   */
  together: (own: Told, names: readonly string[], isHeld?: boolean) => Promise<Told>;
  /** Lets the others in, and ends the connection. */
  letGo: () => Promise<void>;
};

/** Milliseconds that a connection and an answer may take. */
const PATIENCE = 5000;

/** Milliseconds for which others stay out after the last sign of life: longer than all attempts to tell somebody take. */
const HELD = 90_000;

/** Commands that are for whoever holds the lock alone, in the language of Redis. */
const IF_MINE = "if redis.call('get', KEYS[1]) ~= ARGV[1] then return 0 end ";
const GO_ON = `${IF_MINE} return redis.call('pexpire', KEYS[1], ARGV[2])`;
const LET_GO = `${IF_MINE} return redis.call('del', KEYS[1])`;

/**
 * Connects to the record. It is kept without an end, apart from what Redis drops where it is full.
 * @param url `redis[s]://[[user][:password]@]host[:port][/database]`
 * @throws {Error} when the server cannot be reached
 */
export async function openSharedTold(url: string): Promise<SharedTold> {
  const client = await connectRedis(url, PATIENCE, () => undefined).catch((error: unknown) => {
    throw unreachable(error);
  });
  // A command that waits for an answer is not to end before it.
  client.ref();
  const { host } = new URL(site.url);
  const lock = `yueliang:announcing:${host}`;
  const keyOf = (name: string) => `yueliang:announced:${host}:${name}`;
  const mine = randomUUID();
  const asked = <Reply>(reply: Promise<Reply>) =>
    within(PATIENCE, reply).catch((error: unknown) => {
      throw unreachable(error);
    });
  const goOn = async () => {
    const given = client.eval(GO_ON, { keys: [lock], arguments: [mine, String(HELD)] });
    if (Number(await asked(given)) === 0) throw new Error(TAKEN);
  };
  return {
    take: async () => {
      const reply = await asked(
        client.set(lock, mine, { condition: 'NX', expiration: { type: 'PX', value: HELD } }),
      );
      return reply !== null;
    },
    together: async (own, names, isHeld = true) => {
      const all = new Map<string, ReadonlySet<string> | null>();
      for (const name of names) {
        const theirs = (await asked(client.sMembers(keyOf(name)))).map(String);
        const ours = own.known(name);
        if (isHeld) {
          const missing = withoutThose(ours ?? [], new Set(theirs));
          if (missing.length > 0) await asked(client.sAdd(keyOf(name), missing));
          const unheard = withoutThose(theirs, ours ?? new Set());
          if (unheard.length > 0) await own.note(name, unheard);
        }
        const isNew = ours === null && theirs.length === 0;
        all.set(name, isNew ? null : new Set([...(ours ?? []), ...theirs]));
      }
      return {
        known: (name) => all.get(name) ?? null,
        goOn,
        note: async (name, keys) => {
          // Here first: what the others do not get to know now, they get from here the next time.
          await own.note(name, keys);
          if (keys.length > 0) await asked(client.sAdd(keyOf(name), [...keys]));
        },
      };
    },
    letGo: async () => {
      // A server that is gone frees the lock by itself, in time.
      await client.eval(LET_GO, { keys: [lock], arguments: [mine] }).catch(() => undefined);
      client.destroy();
    },
  };
}

function withoutThose(keys: Iterable<string>, those: ReadonlySet<string>): string[] {
  return [...keys].filter((key) => !those.has(key));
}

const TAKEN =
  '另一台服务器接着通知了，这里停下。 / Another server has gone on with it; this one stops.';

function unreachable(error: unknown): Error {
  const { message, code = '' } = error as NodeJS.ErrnoException;
  return new Error(
    `REDIS_URL 的服务器用不了（${message || code}），不知道别的服务器通知过什么，谁也没有通知。 / The server of REDIS_URL cannot be used (${message || code}); nobody was told.`,
  );
}
