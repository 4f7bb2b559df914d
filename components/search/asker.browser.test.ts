// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createAsker } from './asker.browser';

/** A request to the server, and a function that answers it. */
type Question = {
  url: string;
  signal: AbortSignal;
  answer: (status: number, said?: object) => void;
};

let asked: Question[];
const answered = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  answered.mockReset();
  asked = [];
  vi.stubGlobal('fetch', (url: string, { signal }: { signal: AbortSignal }) => {
    const { promise, resolve, reject } = deferred<Response>();
    signal.addEventListener('abort', () => {
      reject(new DOMException('gone', 'AbortError'));
    });
    const answer = (status: number, said?: object) => {
      resolve(new Response(JSON.stringify(said), { status }));
    };
    asked.push({ url, signal, answer });
    return promise;
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function deferred<T>() {
  let resolve!: (value: T) => void;
  let reject!: (reason: Error) => void;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

const wait = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
const urls = () => asked.map(({ url }) => url);

it('asks 150 ms after the last key', async () => {
  const { ask } = createAsker(answered);
  ask('a');
  await wait(149);
  ask('a b&算');
  await wait(149);
  expect(urls()).toEqual([]);
  await wait(1);
  expect(urls()).toEqual(['/api/search?q=a+b%26%E7%AE%97']);
  await wait(1000);
  expect(asked).toHaveLength(1);
});

it.each([
  ['what was found', 200, { total: 0 }],
  ['why it was refused', 400, { error: { hint: '太长' } }],
])('tells %s, and remembers it', async (_what, status, said) => {
  const { ask } = createAsker(answered);
  ask('a');
  await wait(150);
  asked[0]?.answer(status, said);
  await wait(0);
  expect(answered.mock.calls).toEqual([['a', said]]);
  ask('a');
  expect(answered.mock.calls).toEqual([
    ['a', said],
    ['a', said],
  ]);
  await wait(150);
  expect(asked).toHaveLength(1);
});

it.each([401, 404, 500])('tells of %d that nothing was said, and asks again', async (status) => {
  const { ask } = createAsker(answered);
  ask('a');
  await wait(150);
  asked[0]?.answer(status, { total: 9 });
  await wait(0);
  expect(answered.mock.calls).toEqual([['a', null]]);
  ask('a');
  await wait(150);
  expect(asked).toHaveLength(2);
});

it('tells of an answer that cannot be read that nothing was said', async () => {
  const { ask } = createAsker(answered);
  ask('a');
  await wait(150);
  asked[0]?.answer(200);
  await wait(0);
  expect(answered.mock.calls).toEqual([['a', null]]);
});

it('drops a question when another one is asked, and its answer', async () => {
  const { ask } = createAsker(answered);
  ask('a');
  await wait(150);
  ask('b');
  expect(asked[0]?.signal.aborted).toBe(true);
  asked[0]?.answer(200, { total: 1 });
  await wait(150);
  expect(asked[1]?.signal.aborted).toBe(false);
  asked[1]?.answer(200, { total: 2 });
  await wait(0);
  expect(answered.mock.calls).toEqual([['b', { total: 2 }]]);
});

it('gives way to what is known at once', async () => {
  const { ask } = createAsker(answered);
  ask('a');
  await wait(150);
  asked[0]?.answer(200, { total: 1 });
  await wait(0);
  ask('b');
  ask('a');
  await wait(1000);
  expect(urls()).toEqual(['/api/search?q=a']);
});

it('is cancelled before it asks and after', async () => {
  const { ask, cancel } = createAsker(answered);
  ask('a');
  cancel();
  await wait(1000);
  expect(asked).toEqual([]);
  ask('a');
  await wait(150);
  cancel();
  await wait(0);
  expect(asked[0]?.signal.aborted).toBe(true);
  expect(answered).not.toHaveBeenCalled();
});
