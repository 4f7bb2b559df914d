import { expect, it } from 'vitest';
import { report, scoreOf } from './report.mjs';

const files = (/** @type {string[]} */ ...statuses) => ({
  files: {
    'a.ts': { mutants: statuses.slice(0, 1).map((status) => ({ status })) },
    'b.ts': { mutants: statuses.slice(1).map((status) => ({ status })) },
  },
});

it('counts what was noticed among what could be', () => {
  const statuses = ['Killed', 'Timeout', 'Survived', 'NoCoverage', 'Ignored', 'CompileError'];
  expect(scoreOf(files(...statuses))).toEqual({
    mutants: 4,
    killed: 1,
    timeouts: 1,
    survived: 1,
    uncovered: 1,
    score: 50,
  });
});

it('rounds a score down, and finds no fault in nothing', () => {
  expect(scoreOf(files('Killed', 'Killed', 'Survived')).score).toBe(66.6);
  expect(scoreOf(files()).score).toBe(100);
});

it('writes a row', () => {
  expect(report('client', scoreOf(files('Killed', 'Survived')))).toMatch(
    /^\| `client` \| 2 \| 1 \| 0 \| 1 \| 0 \| 50 % \|$/mu,
  );
});
