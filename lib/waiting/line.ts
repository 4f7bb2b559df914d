import pLimit from 'p-limit';
import { NOT_STORED } from '@/lib/http/cache-control';

/** Most pictures that may wait to be drawn. */
export const MOST_IN_LINE = 200;

/** Answer to who is refused: to come again after about what half of the line takes. */
export const LINE_IS_FULL = { status: 503, headers: { ...NOT_STORED, 'retry-after': '10' } };

/** Error of a line in which so many wait that one more would wait too long. */
export class LineIsFull extends Error {}

/**
 * Has a piece of work done after those before it. Who asks for one that waits, or is being done, gets the same.
 * @param key key of a piece, its own
 * @param work called when it is its turn
 * @returns its outcome; rejected with `LineIsFull` where too many wait
 */
export type Line<T> = (key: string, work: () => Promise<T>) => Promise<T>;

/**
 * Begins a line, in which one piece of work is done at a time.
 * @param most most that may wait, the one that is being done included
 */
export function createLine<T>(most: number): Line<T> {
  const waiting = new Map<string, Promise<T>>();
  const turn = pLimit(1);
  return (key, work) => {
    const known = waiting.get(key);
    if (known) return known;
    if (waiting.size >= most) return Promise.reject(new LineIsFull(`${String(most)} are waiting`));
    const done = turn(work).finally(() => waiting.delete(key));
    waiting.set(key, done);
    return done;
  };
}
