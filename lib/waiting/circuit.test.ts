import { expect, it } from 'vitest';
import { createCircuit } from './circuit.mjs';

const words = { broken: '坏了 / broken', back: '好了 / back' };

function circuitWith(pause: number) {
  const said: string[] = [];
  return { said, ...createCircuit(words, { pause, say: (line) => said.push(line) }) };
}

it('tells of a row of failures once, and of the end of it once', () => {
  const { said, fail, succeed } = circuitWith(0);
  succeed();
  fail('one');
  fail('two');
  succeed();
  succeed();
  fail('three');
  expect(said).toEqual(['坏了 / broken: one', '好了 / back', '坏了 / broken: three']);
});

it('is tried by everybody while it works, and by nobody in the pause', () => {
  const { mayTry, fail, succeed } = circuitWith(60_000);
  expect([mayTry(), mayTry()]).toEqual([true, true]);
  fail('');
  expect([mayTry(), mayTry()]).toEqual([false, false]);
  succeed();
  expect(mayTry()).toBe(true);
});

it('is tried by one after the pause', async () => {
  const { mayTry, fail } = circuitWith(50);
  fail('');
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect([mayTry(), mayTry()]).toEqual([true, false]);
});
