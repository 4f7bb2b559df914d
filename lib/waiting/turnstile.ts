import { setTimeout } from 'node:timers/promises';

/** Limits by which a turnstile holds up those who try. */
export type Patience = {
  /** Milliseconds that a try in vain keeps the next one waiting. */
  pause: number;
  /** Tries that may wait; the next ones are turned away unheard. */
  queue: number;
};

/** Outcome of a try: the prize, null, or `busy` where too many are trying. */
export type Outcome<Prize> = Prize | 'busy' | null;

/**
 * Lets tries at a secret through one at a time. Whoever guesses gets one guess in a pause, however many of them are
 * sent at once; whoever knows waits for those before.
 */
export function createTurnstile({ pause, queue }: Patience) {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  return async <Prize>(attempt: () => Prize | null): Promise<Outcome<Prize>> => {
    if (waiting >= queue) return 'busy';
    waiting += 1;
    const turn = last.then(async () => {
      const prize = attempt();
      if (prize === null) await setTimeout(pause);
      waiting -= 1;
      return prize;
    });
    last = turn;
    return turn;
  };
}
