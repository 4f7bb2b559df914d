/**
 * `npm run bench:check`: what the content gate costs. Checks 2,000 posts without a fault, and the same with
 * what posts of old blogs hold, eight slips each. With `-- --base <folder>`, a checkout of another commit
 * with its packages installed, also compiles 1,000 posts with both, and builds the whole site, cold and with one post
 * changed. Prints CPU seconds and their ratios as Markdown tables. Needs a POSIX shell.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readCall } from '../lib/arguments.mjs';
import { measuredOn } from '../lib/machine.mjs';
import { main } from '../lib/main.mjs';
import { ROOT } from '../lib/project.mjs';
import { copyWorkspace } from '../lib/workspace.mjs';
import { withSlips } from './archive/legacy.mjs';
import { archive } from './archive/write-archive.mjs';
import { leastOfTwo, measure } from './measure.mjs';
import * as site from './site-under-test.mjs';
import { oneDecimal, ratioTable } from './table.mjs';

/** Posts that are checked. */
const CHECKED = 2000;

/** Posts that are compiled, and built, with both checkouts. */
const COMPILED = 1000;

/** Commands that are compared. */
const BUILDS = { 'gate and compile': site.compile, 'whole build': site.buildAll };

const USAGE =
  '用法 / usage: npm run bench:check [-- --base 另一次提交的文件夹 checkout of another commit]';

await main(async () => {
  const call = readCall(USAGE, { options: { base: { type: 'string' } } });
  if (call === null) return;
  const { base } = call.values;
  const content = mkdtempSync(path.join(tmpdir(), 'yueliang-bench-'));
  try {
    console.log(`${measuredOn()}\n`);
    const tested = site.siteUnderTest(copyWorkspace(ROOT, 'bench'), content, CHECKED);
    const clean = await check(tested);
    addSlips(content);
    const legacy = await check(tested);
    /** @type {import('./table.mjs').Row} */
    const row = ['`npm run check`, cold', [clean, legacy]];
    console.log(ratioTable(`N = ${CHECKED}, CPU s`, ['clean', 'legacy'], [row], oneDecimal));
    if (base !== undefined) console.log(`\n${await compareBuilding(path.resolve(base), content)}`);
  } finally {
    rmSync(content, { recursive: true, force: true });
  }
}, null);

/**
 * Measures a check that knows nothing yet.
 *
 * @param {site.SiteUnderTest} tested The site.
 * @returns {Promise<number>} CPU seconds.
 */
async function check(tested) {
  const { cpu } = await leastOfTwo(() => {
    site.clean(tested, '.next', '.contentlayer');
    // The check finds errors, and so exits with 1: that is no failure here.
    const command =
      '"$0" --max-semi-space-size=64 scripts/run-typescript.mjs scripts/check-content.ts || test $? = 1';
    const options = { cwd: tested.folder, env: tested.environment };
    return measure('sh', ['-c', command, process.execPath], options);
  });
  return cpu;
}

/** @param {string} content The content folder, which holds the archive. */
function addSlips(content) {
  for (const [index, { path: file, text }] of [...archive(CHECKED)].entries())
    if (file.startsWith('posts/')) writeFileSync(path.join(content, file), withSlips(text, index));
}

/**
 * Builds the same archive with two checkouts by turns, each twice: whatever else the machine does only adds.
 *
 * @param {string} base The other checkout.
 * @param {string} content Folder for the archive.
 * @returns {Promise<string>} A table.
 */
async function compareBuilding(base, content) {
  const folders = [copyWorkspace(base, 'bench'), copyWorkspace(ROOT, 'bench')];
  /** @type {import('./table.mjs').Row[]} */
  const rows = [];
  for (const [name, build] of Object.entries(BUILDS)) {
    const cold = [Infinity, Infinity];
    const changed = [Infinity, Infinity];
    for (const round of [1, 2]) {
      for (const [index, folder] of folders.entries()) {
        const tested = site.siteUnderTest(folder, content, COMPILED);
        cold[index] = Math.min(cold[index] ?? 0, (await build(tested)).cpu);
        site.changeOnePost(tested, `第${round}次改动。`);
        changed[index] = Math.min(changed[index] ?? 0, (await build(tested)).cpu);
      }
    }
    rows.push([`${name}, cold`, cold], [`${name}, one post changed`, changed]);
  }
  return ratioTable(`N = ${COMPILED}, CPU s`, ['base', 'this'], rows, oneDecimal);
}
