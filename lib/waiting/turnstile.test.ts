import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createTurnstile } from './turnstile';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

vi.mock('node:timers/promises', () => ({
  setTimeout: (ms: number) => new Promise((resolve) => setTimeout(resolve, ms)),
}));

const heard = () => null;

it('lets those who know through at once', async () => {
  const enter = createTurnstile({ pause: 1000, queue: 3 });
  for (let tries = 0; tries < 20; tries += 1) expect(await enter(() => 'in')).toBe('in');
});

it('hears one guess in a pause, however many are sent', async () => {
  const enter = createTurnstile({ pause: 1000, queue: 3 });
  const guess = vi.fn(heard);
  const guesses = Array.from({ length: 100 }, () => enter(guess));
  await vi.advanceTimersByTimeAsync(500);
  expect(guess).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(guess).toHaveBeenCalledTimes(3);
  const outcomes = await Promise.all(guesses);
  expect(outcomes.slice(0, 3)).toEqual([null, null, null]);
  expect(new Set(outcomes.slice(3))).toEqual(new Set(['busy']));
});

it('is open again when the guesses are over, and lets in who knows after those before', async () => {
  const enter = createTurnstile({ pause: 1000, queue: 3 });
  void enter(heard);
  const answer = vi.fn();
  void enter(() => 'in').then(answer);
  await vi.advanceTimersByTimeAsync(999);
  expect(answer).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(answer).toHaveBeenCalledWith('in');
  expect(await enter(() => 'in')).toBe('in');
});
