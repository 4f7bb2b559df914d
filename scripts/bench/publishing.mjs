import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { nextStart } from '../lib/server.mjs';
import { freePort, startServer } from '../serving/server.mjs';
import { measure } from './measure.mjs';
import { treeMemory } from './process-tree.mjs';
import { buildAll, changedAddress, changeOnePost } from './site-under-test.mjs';

/** @typedef {import('./site-under-test.mjs').SiteUnderTest} SiteUnderTest */

/** @typedef {import('../serving/server.mjs').Server} RunningSite */

/**
 * Cost of a change until a reader saw it.
 *
 * @typedef {object} Publication
 * @property {number} cpu Seconds of all processes, the server's answer among them.
 * @property {number} wall Seconds from the command to the first answer with the change.
 */

/** Ticks in a second of what /proc says (`getconf CLK_TCK`), on every Linux of today. */
const TICKS = 100;

/** Longest wait after the command for an answer with the change. */
const LIMIT_MILLISECONDS = 30_000;

/**
 * Starts the server of the current build.
 *
 * @param {SiteUnderTest} tested The site, built.
 * @returns {Promise<RunningSite>} The server.
 */
export async function startSite({ folder, environment }) {
  const port = await freePort();
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...environment };
  return startServer(nextStart(port), { folder, host: 'localhost', port, env });
}

/**
 * Publishes a changed post by a build and a restart.
 *
 * @param {SiteUnderTest} tested The site.
 * @param {string} sentence Sentence that is added.
 * @returns {Promise<Publication>} Its cost.
 */
export async function publishByBuild(tested, sentence) {
  changeOnePost(tested, sentence);
  const began = performance.now();
  const { cpu } = await buildAll(tested);
  const server = await startSite(tested);
  try {
    await seen(server, tested, sentence);
    return { cpu: cpu + cpuOf(server.pid), wall: (performance.now() - began) / 1000 };
  } finally {
    await server.stop();
  }
}

/**
 * Publishes a changed post with `npm run content:deploy`.
 *
 * @param {SiteUnderTest} tested The site.
 * @param {RunningSite} server Its server.
 * @param {string} sentence Sentence that is added.
 * @returns {Promise<Publication>} Its cost.
 */
export async function deploy(tested, server, sentence) {
  changeOnePost(tested, sentence);
  const [began, before] = [performance.now(), cpuOf(server.pid)];
  const options = { cwd: tested.folder, env: tested.environment };
  const { cpu } = await measure(process.execPath, ['scripts/deploy-content.mjs'], options);
  await seen(server, tested, sentence);
  return {
    cpu: cpu + cpuOf(server.pid) - before,
    wall: (performance.now() - began) / 1000,
  };
}

/**
 * Deploys again and again.
 *
 * @param {SiteUnderTest} tested The site.
 * @param {RunningSite} server Its server.
 * @param {number} times Number of deployments.
 */
export async function switchOften(tested, server, times) {
  for (let each = 1; each <= times; each += 1) await deploy(tested, server, `第 ${each} 次。`);
}

/**
 * Asks for pages, and looks what memory the server has then.
 *
 * @param {RunningSite} server The server.
 * @param {string[]} addresses Addresses that are asked for.
 * @returns {Promise<number>} Bytes resident.
 */
export async function shown({ origin, pid }, addresses) {
  for (const address of addresses) await (await fetch(origin + address)).text();
  return treeMemory(pid);
}

/**
 * Waits for an answer with a sentence.
 *
 * @param {RunningSite} server The server.
 * @param {SiteUnderTest} tested Its site.
 * @param {string} sentence Sentence that is looked for.
 * @throws {Error} When it does not come.
 */
async function seen({ origin }, tested, sentence) {
  const deadline = performance.now() + LIMIT_MILLISECONDS;
  const address = origin + changedAddress(tested);
  while (!(await (await fetch(address)).text()).includes(sentence)) {
    if (performance.now() > deadline) throw new Error(`${address} has no "${sentence}"`);
    await setTimeout(20);
  }
}

/**
 * Reads what a process has used of the processor.
 *
 * @param {number} pid The process.
 * @returns {number} Seconds, in user code and in the kernel.
 * @see https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html
 */
export function cpuOf(pid) {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / TICKS;
}
