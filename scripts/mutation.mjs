/**
 * `npm run mutation -- client`: changes a folder or a file of the code in every small way that Stryker
 * knows, one at a time, runs the unit tests that reach the change, and prints what no test has noticed,
 * then the score as a row of docs/mutation.md. Fails below 85 %. Downloads Stryker on first use; what has
 * not changed since the last run is not tried again.
 */
import { statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { installApart } from './lib/install-apart.mjs';
import { measuredOn } from './lib/machine.mjs';
import { ExpectedError, main } from './lib/main.mjs';
import { ROOT } from './lib/project.mjs';
import { readJson } from './lib/read-json.mjs';
import { run } from './lib/run.mjs';
import { strykerConfig } from './mutation/config.mjs';
import { GOAL, report, scoreOf } from './mutation/report.mjs';

/** @typedef {import('./mutation/report.mjs').StrykerReport} StrykerReport */

await main(async () => {
  const [target = ''] = process.argv.slice(2);
  const found = target && statSync(path.join(ROOT, target), { throwIfNoEntry: false });
  if (!found)
    throw new ExpectedError('用法 / usage: npm run mutation -- [目录或文件 folder or file]');
  // Its peer is Vitest: the project's own is the one that the tests ask for.
  const folder = await installApart(ROOT, 'mutation', '--legacy-peer-deps');
  const config = strykerConfig(target, found.isDirectory(), path.relative(ROOT, folder));
  const file = path.join(folder, 'stryker.json');
  writeFileSync(file, JSON.stringify(config));
  const stryker = path.join(folder, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  await run(process.execPath, [stryker, 'run', file], { cwd: ROOT });
  const written = readJson(path.join(ROOT, config.jsonReporter.fileName));
  const result = scoreOf(/** @type {StrykerReport} */ (written));
  console.log(`${measuredOn()}\n\n${report(target, result)}`);
  if (result.score < GOAL) throw new ExpectedError(`${target}: ${result.score} %, below ${GOAL} %`);
});
