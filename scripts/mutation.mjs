/**
 * `npm run mutation -- search proxy lib/links`: changes parts of the project (scripts/mutation/parts.mjs),
 * folders or files in every small way that Stryker knows, one at a time, runs the unit tests that reach the
 * change, and prints what no test has noticed, then the score as a row of docs/mutation.md. Fails below 85 %.
 * Without a name: all parts. `--sample --seed=2` tries a sample of each, drawn by the seed, with the tests
 * about the part alone. Downloads Stryker on first use; what has not changed since the last such run is not
 * tried again.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { readCall } from './lib/arguments.mjs';
import { installApart } from './lib/install-apart.mjs';
import { measuredOn } from './lib/machine.mjs';
import { ExpectedError, main } from './lib/main.mjs';
import { ROOT } from './lib/project.mjs';
import { readJson } from './lib/read-json.mjs';
import { run } from './lib/run.mjs';
import { sourceFiles } from './lib/source-files.mjs';
import { strykerConfig } from './mutation/config.mjs';
import { codeOf, partOf, PARTS } from './mutation/parts.mjs';
import { GOAL, report, scoreOf } from './mutation/report.mjs';

/** @typedef {import('./mutation/report.mjs').StrykerReport} StrykerReport */

const USAGE = `用法 / usage: npm run mutation -- [${Object.keys(PARTS).join('|')}|目录或文件 folder or file]… [--sample] [--seed=1]`;

/**
 * Tries the changes of one target.
 *
 * @param {string} target As the command line names it.
 * @param {readonly string[]} files Paths of all files of the project.
 * @param {{ sample?: boolean | undefined, seed: string }} drawn The sample that is drawn of them.
 */
async function tryChanges(target, files, drawn) {
  const code = codeOf(target, files);
  // Its peer is Vitest: the project's own is the one that the tests ask for.
  const folder = await installApart(ROOT, 'mutation', '--legacy-peer-deps');
  const part = partOf(target);
  const sample = { root: ROOT, seed: Number(drawn.seed), every: part?.every ?? 1 };
  const isLoadingTried = !drawn.sample || !part?.isLoadingDear;
  const asked = { target, code, isLoadingTried, ...(drawn.sample && { sample }) };
  const config = strykerConfig(asked, path.relative(ROOT, folder));
  const file = path.join(folder, 'stryker.json');
  writeFileSync(file, JSON.stringify(config));
  const stryker = path.join(folder, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  await run(process.execPath, [stryker, 'run', file], {
    cwd: ROOT,
    env: { MUTATION_TARGET: drawn.sample ? target : undefined },
  });
  const written = readJson(path.join(ROOT, config.jsonReporter.fileName));
  return scoreOf(/** @type {StrykerReport} */ (written), code);
}

await main(async () => {
  const call = readCall(USAGE, {
    allowPositionals: true,
    options: { sample: { type: 'boolean' }, seed: { type: 'string', default: '1' } },
  });
  if (call === null) return;
  const { values, positionals } = call;
  const files = sourceFiles(ROOT);
  const targets = positionals.length > 0 ? positionals : Object.keys(PARTS);
  const isUnknown = targets.some((target) => codeOf(target, files).length === 0);
  if (isUnknown || !/^\d+$/u.test(values.seed)) throw new ExpectedError(USAGE, 2);
  /** @type {[string, import('./mutation/report.mjs').Result][]} */
  const results = [];
  for (const target of targets) results.push([target, await tryChanges(target, files, values)]);
  console.log(`${measuredOn()}\n\n${report(results)}`);
  const low = results.filter(([, { score }]) => score < GOAL).map(([target]) => target);
  if (low.length > 0) throw new ExpectedError(`${low.join(', ')}: < ${GOAL} %`);
}, null);
