import type { EventEmitter } from 'node:events';
import { beforeEach, expect, it, vi, type Mock } from 'vitest';
import type { Picture } from '@/lib/cards/picture';
import { drawApart } from './draw-apart';

/** Threads that have been begun, in the place of those that would draw. */
const threads = vi.hoisted(() => [] as FakeThread[]);

type FakeThread = EventEmitter & { unref: Mock; terminate: Mock };

vi.mock('node:worker_threads', async () => {
  const { EventEmitter } = await import('node:events');
  class Worker extends EventEmitter {
    ref = vi.fn();
    unref = vi.fn();
    postMessage = vi.fn();
    terminate = vi.fn(() => Promise.resolve(this.emit('exit', 1)));
    constructor() {
      super();
      threads.push(this);
    }
  }
  return { Worker };
});

const text = {
  site: '样例晚报',
  kicker: '',
  title: '月',
  summary: '',
  foot: '',
  day: null,
  cover: null,
  label: null,
};
const picture: Picture = { kind: 'card', format: 'png', locale: 'zh-hans', text };
const draw = () => drawApart(picture, { folder: '/fixture' });
const current = () => {
  const thread = threads.at(-1);
  if (!thread) throw new Error('no thread has been begun');
  return thread;
};

beforeEach(() => {
  threads.at(-1)?.emit('exit', 0);
  threads.length = 0;
  vi.useRealTimers();
});

it('draws one picture after the other in one thread, which keeps nobody from ending, and holds on to nothing', async () => {
  const bytes = new ArrayBuffer(1);
  for (let each = 0; each < 20; each += 1) {
    const drawn = draw();
    current().emit('message', { bytes });
    expect(await drawn).toBe(bytes);
  }
  expect(threads).toHaveLength(1);
  expect(current().unref).toHaveBeenCalledTimes(20);
  const listeners = ['message', 'exit', 'error'].map((name) => current().listenerCount(name));
  expect(listeners).toEqual([0, 1, 1]);
});

it('says what is wrong with a picture, and goes on in the same thread', async () => {
  const failed = expect(draw()).rejects.toThrow('no such glyph');
  current().emit('message', { error: new Error('no such glyph') });
  await failed;
  const drawn = draw();
  current().emit('message', { bytes: new ArrayBuffer(2) });
  expect((await drawn)?.byteLength).toBe(2);
  expect(threads).toHaveLength(1);
});

it.each(['exit', 'error'])('begins another thread after one that failed (%s)', async (event) => {
  const log = vi.spyOn(console, 'error').mockReturnValue();
  const failed = expect(draw()).rejects.toThrow();
  current().emit(event, event === 'error' ? new Error('out of memory') : 1);
  await failed;
  const drawn = draw();
  expect(threads).toHaveLength(2);
  current().emit('message', { bytes: new ArrayBuffer(3) });
  expect((await drawn)?.byteLength).toBe(3);
  log.mockRestore();
});

it('gives a picture up that takes too long, and its thread', async () => {
  vi.useFakeTimers();
  const failed = expect(draw()).rejects.toThrow('no answer');
  await vi.advanceTimersByTimeAsync(61_000);
  await failed;
  expect(current().terminate).toHaveBeenCalledOnce();
});
