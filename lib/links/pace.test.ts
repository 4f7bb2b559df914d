import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createPace, OutOfTime } from './pace';

beforeEach(() => {
  vi.useFakeTimers({ now: 0, toFake: ['Date', 'setTimeout', 'clearTimeout'] });
});

afterEach(() => {
  vi.useRealTimers();
});

const wait = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

/** Runs what asks hosts, each request taking so long; tells of each when it began. */
async function begun(
  options: Partial<Parameters<typeof createPace>[0]>,
  hosts: string[],
  takes: number,
) {
  const pace = createPace({ interval: 100, atOnce: 2, until: Infinity, ...options });
  const starts: [host: string, at: number][] = [];
  let running = 0;
  let most = 0;
  const all = hosts.map((host) =>
    pace.run(host, async () => {
      starts.push([host, Date.now()]);
      running += 1;
      most = Math.max(most, running);
      await wait(takes);
      running -= 1;
    }),
  );
  const settled = Promise.allSettled(all);
  await vi.runAllTimersAsync();
  const failed = (await settled).filter(({ status }) => status === 'rejected').length;
  return { starts, most, failed, end: Date.now() };
}

it('asks two hosts at once, of many that wait', async () => {
  const { starts, most } = await begun({}, ['a', 'b', 'c', 'd', 'e'], 50);
  expect(most).toBe(2);
  expect(starts).toEqual([
    ['a', 0],
    ['b', 0],
    ['c', 50],
    ['d', 50],
    ['e', 100],
  ]);
  expect((await begun({ atOnce: 9 }, ['a', 'b', 'c', 'd', 'e'], 50)).most).toBe(5);
});

it('asks a host once in an interval, and not while an answer is awaited', async () => {
  expect((await begun({}, ['a', 'a', 'a'], 30)).starts.map(([, at]) => at)).toEqual([0, 100, 200]);
});

it('and not while an answer is awaited', async () => {
  expect((await begun({}, ['a', 'a'], 250)).starts.map(([, at]) => at)).toEqual([0, 250]);
});

it('knows beforehand what comes too late, and waits for none of it', async () => {
  const { starts, failed, end } = await begun({ until: 150 }, Array<string>(1000).fill('a'), 10);
  expect(starts.length).toBe(2);
  expect(failed).toBe(998);
  expect(end).toBeLessThanOrEqual(150);
});

it('leaves a host alone that wants to rest, and slows down where it is asked to', async () => {
  const pace = createPace({ interval: 100, atOnce: 2, until: 10_000 });
  const at: number[] = [];
  const ask = () => pace.run('a', () => Promise.resolve(at.push(Date.now())));
  pace.rest('a', 1000);
  const both = Promise.all([ask(), ask()]);
  await vi.advanceTimersByTimeAsync(500);
  // Who waits already is told as well.
  pace.slow('a', 700);
  pace.slow('a', 10);
  await vi.runAllTimersAsync();
  await both;
  expect(at).toEqual([1000, 1700]);
  pace.rest('a', Infinity);
  await expect(ask()).rejects.toThrow(OutOfTime);
});

it('goes on after what has failed', async () => {
  const pace = createPace({ interval: 0, atOnce: 1, until: Infinity });
  await expect(pace.run('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await pace.run('a', () => Promise.resolve(1))).toBe(1);
});
