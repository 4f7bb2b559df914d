import { expect, it } from 'vitest';
import { createSampleChecker } from './sample-checker.mjs';
import { isDrawn, wilsonInterval } from './sample.mjs';

const aMutant = (/** @type {number} */ place) => ({
  id: String(place),
  fileName: `/site/lib/${place % 2 === 0 ? 'a' : 'b'}.ts`,
  location: { start: { line: place, column: 2 }, end: { line: place, column: 9 } },
  mutatorName: 'ConditionalExpression',
  replacement: 'false',
});

/** A change in each of a thousand lines of two files. */
const mutants = Array.from({ length: 2000 }, (_, place) => aMutant(place));
const drawn = (/** @type {number} */ seed) => mutants.filter((each) => isDrawn(each, 10, seed));

it('draws about one in so many, the same for the same seed', () => {
  expect(drawn(1).length).toBeGreaterThan(160);
  expect(drawn(1).length).toBeLessThan(240);
  expect(drawn(1)).toEqual(drawn(1));
  expect(drawn(1).filter(({ fileName }) => fileName === '/site/lib/a.ts').length).toBeGreaterThan(
    60,
  );
});

it('draws nothing twice for two seeds, and everything for all of them', () => {
  const seeds = Array.from({ length: 10 }, (_, seed) => seed);
  const all = seeds.flatMap((seed) => drawn(seed).map(({ id }) => id));
  expect(all).toHaveLength(2000);
  expect(new Set(all).size).toBe(2000);
});

it('tells changes of one place apart', () => {
  const seeds = ['true', 'false', '0', '1', '2', '3'].map((replacement) =>
    [...Array(10).keys()].find((seed) => isDrawn({ ...aMutant(0), replacement }, 10, seed)),
  );
  expect(new Set(seeds).size).toBeGreaterThan(1);
});

it('lets Stryker try what is drawn, wherever the project lies', async () => {
  const tried = async (/** @type {string} */ root) => {
    const moved = mutants.map((each) => ({
      ...each,
      fileName: each.fileName.replace('/site', root),
    }));
    const answers = await createSampleChecker({ sample: { root, seed: 1, every: 10 } }).check(
      moved,
    );
    return mutants.filter(({ id }) => answers[id]?.status === 'passed');
  };
  const inProject = mutants.map((each) => ({ ...each, fileName: each.fileName.slice(6) }));
  const expected = inProject.filter((each) => isDrawn(each, 10, 1)).map(({ id }) => id);
  expect((await tried('/site')).map(({ id }) => id)).toEqual(expected);
  expect((await tried('/elsewhere')).map(({ id }) => id)).toEqual(expected);
});

it.each([
  [85, 100, 0.7672, 0.9069],
  [0, 10, 0, 0.2775],
  [10, 10, 0.7225, 1],
  [0, 0, 0, 1],
])('says where the share of all lies, of %d in %d', (found, all, low, high) => {
  const interval = wilsonInterval(found, all);
  expect(interval[0]).toBeCloseTo(low, 4);
  expect(interval[1]).toBeCloseTo(high, 4);
});
