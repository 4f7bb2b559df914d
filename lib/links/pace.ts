import { setTimeout } from 'node:timers/promises';

/** Runs work on hosts at a polite pace. */
export type Pace = <T>(host: string, work: () => Promise<T>) => Promise<T>;

/**
 * Keeps a pace: a host is asked once in an interval at most, and never twice at once.
 * @param interval milliseconds between the beginnings of two requests to one host
 * @param atOnce requests at once, to all hosts together
 */
export function createPace(interval: number, atOnce: number): Pace {
  /** End of the last request to a host and of the pause that began with it, by host. */
  const free = new Map<string, Promise<unknown>>();
  const waiting: (() => void)[] = [];
  let running = 0;
  const enter = async () => {
    if (running < atOnce) running += 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
  };
  const leave = () => {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  };
  return async (host, work) => {
    const before = free.get(host) ?? Promise.resolve();
    const turn = before
      .then(enter)
      .then(() => ({ done: work().finally(leave), pause: setTimeout(interval) }));
    free.set(
      host,
      turn.then(({ done, pause }) => Promise.allSettled([done, pause])),
    );
    return (await turn).done;
  };
}
