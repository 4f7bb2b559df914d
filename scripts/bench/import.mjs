/**
 * `npm run bench:import [-- --posts 2300]`: what moving in costs. Writes a Jekyll site of synthetic posts, builds it
 * with Jekyll (Debian) and imports it into an empty folder, by turns, twice each. Prints CPU seconds of all
 * processes, and the most memory that they held, as a Markdown table. Needs a POSIX shell and Linux (`/proc`).
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { readCall } from '../lib/arguments.mjs';
import { measuredOn } from '../lib/machine.mjs';
import { ExpectedError, main } from '../lib/main.mjs';
import { ROOT } from '../lib/project.mjs';
import { needPrograms } from '../serving/engines.mjs';
import { jekyllSite } from './archive/jekyll-site.mjs';
import { captured } from './engines/captured.mjs';
import { writeFiles } from './engines/corpus.mjs';
import { measure } from './measure.mjs';
import { oneDecimal, ratioTable } from './table.mjs';

/** Times that each is run. */
const TURNS = 2;

/** @typedef {import('./measure.mjs').Cost} Cost */

const USAGE = '用法 / usage: npm run bench:import [-- --posts 2300]';

await main(async () => {
  const call = readCall(USAGE, { options: { posts: { type: 'string', default: '2300' } } });
  if (call === null) return;
  const count = Number(call.values.posts);
  if (!Number.isInteger(count) || count < 1) throw new ExpectedError(USAGE, 2);
  await needPrograms({ jekyll: 'jekyll' });
  const scratch = mkdtempSync(path.join(tmpdir(), 'yueliang-import-'));
  try {
    const old = path.join(scratch, 'old');
    const create = {
      width: 640,
      height: 360,
      channels: /** @type {const} */ (3),
      background: 'teal',
    };
    const picture = await sharp({ create }).png().toBuffer();
    for (const { path: name, text } of jekyllSite(count, picture))
      writeFiles(old, { [name]: text });
    /** @type {Cost[][]} */
    const turns = [];
    for (let turn = 0; turn < TURNS; turn += 1)
      turns.push([await build(scratch, old), await importSite(scratch, old)]);
    console.log(`${measuredOn()} · ${captured('jekyll', '--version')}\n`);
    console.log(table(count, turns));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}, null);

/**
 * @param {string} scratch Folder for the built site, beside the old one.
 * @param {string} old The old site.
 * @returns {Promise<Cost>} Cost of Jekyll.
 */
function build(scratch, old) {
  const site = path.join(scratch, 'site');
  rmSync(site, { recursive: true, force: true });
  rmSync(path.join(old, '.jekyll-cache'), { recursive: true, force: true });
  return measure('jekyll', ['build', '--destination', site], { cwd: old, env: {} });
}

/**
 * @param {string} scratch Folder for what is imported.
 * @param {string} old The old site.
 * @returns {Promise<Cost>} Cost of the import, its program's bundling and the gate included.
 */
function importSite(scratch, old) {
  const target = path.join(scratch, 'new');
  rmSync(target, { recursive: true, force: true });
  const program = ['scripts/run-typescript.mjs', 'scripts/import-site.ts', 'jekyll', old];
  const into = ['--into', path.join(target, 'content'), '--public', path.join(target, 'public')];
  const parameters = ['--max-semi-space-size=64', ...program, ...into];
  return measure(process.execPath, parameters, { cwd: ROOT, env: {} });
}

/**
 * @param {number} count Number of posts.
 * @param {Cost[][]} turns Costs of Jekyll and the import, by turns.
 * @returns {string} The least of each.
 */
function table(count, turns) {
  const least = (/** @type {'cpu' | 'memory'} */ what) =>
    [0, 1].map((engine) => Math.min(...turns.map((costs) => costs[engine]?.[what] ?? Infinity)));
  return ratioTable(
    `N = ${count.toLocaleString('en')}`,
    ['`jekyll build`', '`npm run import`'],
    [
      ['CPU s', least('cpu')],
      ['memory, MB', least('memory').map((bytes) => bytes / 1_000_000)],
    ],
    oneDecimal,
  );
}
