import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * The instant at which one request stands: an editor may look at the site as it will be then. Whatever is read or
 * rendered for that request finds it in the clock (lib/time/clock.ts), and no other request does.
 */

const KEY = Symbol.for('yueliang.moment');

type Storage = AsyncLocalStorage<Date | undefined>;

const shared = globalThis as { [KEY]?: Storage };

/** The proxy, the pages and what starts the server are bundled apart, and share one. */
function storage(): Storage {
  const known = shared[KEY];
  if (known) return known;
  return (shared[KEY] = new AsyncLocalStorage());
}

/** The instant at which the present request stands; null where that is the present, as for every reader. */
export function momentSeen(): Date | null {
  return storage().getStore() ?? null;
}

/**
 * Answers as it will be at an instant.
 * @param at null for the present
 */
export function seenAt<Answer>(at: Date | null, answer: () => Answer): Answer {
  return storage().run(at ?? undefined, answer);
}

/**
 * Has all that becomes of a request stand at an instant. Requests follow one another on a connection, so each
 * has to be told.
 * @param at null for the present
 */
export function standAt(at: Date | null): void {
  storage().enterWith(at ?? undefined);
}
