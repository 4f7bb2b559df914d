import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { temporaryFolder } from '../../tests/temporary-folder';
import { runChecks } from './checks.mjs';

const scripts = {
  good: 'node -e 0',
  bad: 'node -e "process.exit(4)"',
  'says-one': `node -e "console.log('one'); setTimeout(() => console.log('two'), 300)"`,
  'says-three': `node -e "console.log('three'); setTimeout(() => console.log('four'), 300)"`,
};

const project = () => temporaryFolder({ 'package.json': JSON.stringify({ scripts }) });

/** @type {import('vitest').MockInstance<typeof console.log>} */
let log;

beforeEach(() => {
  log = vi.spyOn(console, 'log').mockReturnValue();
});

afterEach(() => {
  vi.restoreAllMocks();
});

it('ends with the line that CI reads', async () => {
  await runChecks(project(), ['good', 'good']);
  expect(log.mock.lastCall?.join('').split('\n').at(-1)).toBe('2 passed, 0 failed');
});

it('stops at the first failure, sums up and keeps the exit code', async () => {
  await expect(runChecks(project(), ['good', 'bad', 'good'])).rejects.toMatchObject({
    message: expect.stringMatching(/^bad .*npm run bad\n1 passed, 1 failed, 1 not run$/),
    exitCode: 4,
  });
  expect(log.mock.calls.flat().join('')).not.toContain('0 failed');
});

it('shows what ran beside each other one after the other, each in one piece', async () => {
  await runChecks(project(), [['says-one', 'says-three']]);
  const shown = log.mock.calls.flat().join('\n');
  expect(shown).toMatch(/one\ntwo/);
  expect(shown).toMatch(/three\nfour/);
  expect(shown).toContain('2 passed, 0 failed');
});

it('waits for what runs beside a failure, and names every failure', async () => {
  await expect(
    runChecks(project(), ['good', ['bad', 'says-one', 'bad'], 'good']),
  ).rejects.toMatchObject({
    message: expect.stringMatching(/^bad .*\nbad .*\n2 passed, 2 failed, 1 not run$/),
    exitCode: 4,
  });
});
