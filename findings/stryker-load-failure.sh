#!/usr/bin/env bash
# @stryker-mutator/vitest-runner 9.6.1 counts a change that no file of tests can be loaded with as one that no test has
# noticed: it reads the outcomes of tests alone, and a file that could not be loaded has none. Vitest by itself fails.
# A good guess: a run of tests that fails has noticed the change, as with a test that throws.
# A score is too low, and the list of what is to be tested has what every test notices. Known to its authors:
# https://github.com/stryker-mutator/stryker-js/issues/6150. Ours counts such a file as a failed test
# (scripts/mutation/load-failures.mjs).
# Seen on 2026-11-29 with Node 20.20.2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm pkg set type=module
npm install --silent --no-audit --no-fund --legacy-peer-deps \
  @stryker-mutator/core@9.6.1 @stryker-mutator/vitest-runner@9.6.1 vitest@4.1.12
echo 'export const twice = (number) => number + number;' >twice.js
cat >twice.test.js <<'JS'
import { expect, it } from 'vitest';
import { twice } from './twice.js';

const four = twice(2);
if (four !== 4) throw new Error('not four');
it('is even', () => expect(four % 2).toBe(0));
JS
cat >stryker.json <<'JSON'
{
  "testRunner": "vitest",
  "coverageAnalysis": "perTest",
  "mutate": ["twice.js:1-1"],
  "reporters": ["json"],
  "jsonReporter": { "fileName": "report.json" },
  "concurrency": 1
}
JSON
npx stryker run stryker.json >log 2>&1 || { cat log; exit 1; }
seen=$(node -p "JSON.parse(fs.readFileSync('report.json', 'utf8')).files['twice.js'].mutants.map(({ replacement, status }) => [replacement, status].join(': ')).join('\n')")
echo "$seen"
sed -i 's/number + number/number - number/' twice.js
npx vitest run >/dev/null 2>&1 && alone='Vitest passes' || alone='Vitest fails'
echo "$alone"
[ "$seen
$alone" = '() => undefined: Survived
number - number: Survived
Vitest fails' ] || { echo 'This has changed.' >&2; exit 1; }
