import type { SearchRefusal, SearchReply } from '@/lib/search/reply.shared';
import { SEARCH_API } from './panel-strings.browser';

/** Time between the last key and the question. */
const WAIT_MILLISECONDS = 150;

/** The status of a refusal. */
const REFUSED = 400;

/** Reply of the server: results, or a refusal; null when it gave none. */
export type Heard = SearchReply | SearchRefusal | null;

/** Asks the server, one question at a time. */
export type Asker = {
  /** Asks after a while, unless something else is asked before. */
  ask: (q: string) => void;
  /** Drops whatever is asked. */
  cancel: () => void;
};

/**
 * Creates an asker.
 * @param answered told of the reply to the last question
 */
export function createAsker(answered: (q: string, heard: Heard) => void): Asker {
  const known = new Map<string, NonNullable<Heard>>();
  let pending = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cancel = () => {
    clearTimeout(timer);
    pending.abort();
  };
  const send = async (q: string) => {
    pending = new AbortController();
    const { signal } = pending;
    const reply = await fetchReply(q, signal).catch(() => null);
    if (signal.aborted) return;
    if (reply) known.set(q, reply);
    answered(q, reply);
  };
  return {
    cancel,
    ask: (q) => {
      cancel();
      const reply = known.get(q);
      if (reply) answered(q, reply);
      else timer = setTimeout(() => void send(q), WAIT_MILLISECONDS);
    },
  };
}

async function fetchReply(q: string, signal: AbortSignal): Promise<Heard> {
  const response = await fetch(`${SEARCH_API}${new URLSearchParams({ q }).toString()}`, {
    signal,
  });
  const isHeard = response.ok || response.status === REFUSED;
  return isHeard ? ((await response.json()) as Heard) : null;
}
