import { expect, it } from 'vitest';
import { report, scoreOf } from './report.mjs';

const CODE = ['lib/a.ts', 'lib/b.ts'];
const written = (/** @type {string[]} */ ...statuses) => ({
  files: {
    'lib/a.ts': { mutants: statuses.slice(0, 1).map((status) => ({ status })) },
    'lib/b.ts': { mutants: statuses.slice(1).map((status) => ({ status })) },
    'proxy.ts': { mutants: [{ status: 'Survived' }] },
  },
});

it('counts what was noticed among what was tried', () => {
  const statuses = ['Killed', 'Timeout', 'Survived', 'NoCoverage', 'Ignored', 'CompileError'];
  expect(scoreOf(written(...statuses), CODE)).toMatchObject({
    all: 6,
    ignored: 1,
    tried: 4,
    killed: 1,
    timeouts: 1,
    survived: 1,
    uncovered: 1,
    score: 50,
  });
});

it('leaves out a change of which no test was heard', () => {
  const survived = (/** @type {number} */ testsCompleted, /** @type {string[]} */ coveredBy) => ({
    ...{ status: 'Survived', testsCompleted, coveredBy },
  });
  const mutants = [survived(0, ['1']), survived(1, ['1']), survived(0, []), { status: 'Killed' }];
  expect(scoreOf({ files: { 'lib/a.ts': { mutants } } }, CODE)).toMatchObject({
    ...{ all: 4, ignored: 1, tried: 3, killed: 1, survived: 2 },
  });
});

it('rounds a score down, and finds no fault in nothing', () => {
  expect(scoreOf(written('Killed', 'Killed', 'Survived'), CODE).score).toBe(66.6);
  expect(scoreOf(written(), CODE).score).toBe(100);
});

it('writes a row for each, with an estimate where a sample was tried', () => {
  const whole = scoreOf(written('Killed', 'Survived'), CODE);
  const sample = scoreOf(written('Killed', 'Survived', 'CompileError'), CODE);
  const rows = report([
    ['client', whole],
    ['lib', sample],
  ]);
  expect(rows.split('\n').slice(2)).toEqual([
    '| `client` | 2 | 0 | 2 | 1 | 0 | 1 | 0 | 50 % |  |',
    '| `lib` | 3 | 0 | 2 | 1 | 0 | 1 | 0 | 50 % | 9.4–90.5 % |',
  ]);
});
