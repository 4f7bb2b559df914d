import { expect, it } from 'vitest';
import { createLoadFailures } from './load-failures.mjs';

it('gives a file that could not be loaded a failed test, and no other', () => {
  const test = { type: 'test', name: 'a', result: { state: 'fail' } };
  const files = [
    { name: 'broken', tasks: [], result: { state: 'fail', errors: [{ message: 'no' }] } },
    { name: 'red', tasks: [test], result: { state: 'fail' } },
    { name: 'green', tasks: [], result: { state: 'pass' } },
    { name: 'not run', tasks: [] },
  ];
  const reporter = createLoadFailures();
  reporter.onTestRunEnd();
  reporter.onInit({ state: { getFiles: () => files } });
  reporter.onTestRunEnd();
  expect(files.map(({ tasks }) => tasks.length)).toEqual([1, 1, 0, 0]);
  expect(files[0]?.tasks).toMatchObject([
    { type: 'test', name: 'is loaded', file: files[0], result: { state: 'fail' } },
  ]);
});
