import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { ExpectedError } from '../lib/main.mjs';
import { checkPort, readPort, serveCommand } from '../lib/server.mjs';
import { filesBelow } from './folder.mjs';
import { treeMemory } from './process-tree.mjs';

/** Page types, each by an address that an archive of any size has. */
export const PAGES = [
  '/',
  '/posts',
  '/posts/page/2',
  '/posts/2026',
  '/posts/2026/06',
  '/posts/2026/06/30',
  '/categories',
  '/categories/daily',
  '/categories/随笔',
  '/authors',
  '/authors/demo-desk',
];

/** Addresses that lead nowhere. */
const UNKNOWN = 200;

/** Milliseconds that a server may take to its first answer. */
const START_LIMIT = 60_000;

/**
 * Costs of serving a built site.
 *
 * @typedef {object} Serving
 * @property {number} start Seconds from the start of the server to its first answer.
 * @property {number} memory Bytes resident after all pages have been asked for.
 * @property {number[]} pages Bytes of each of `PAGES`, gzip.
 * @property {number} leftovers Files that 200 unknown addresses have left below .next.
 */

/**
 * Serves a site and measures it.
 *
 * @param {import('./site-under-test.mjs').SiteUnderTest} site The site, built.
 * @returns {Promise<Serving>} Measurements.
 * @throws {ExpectedError} When it does not answer as it should.
 */
export async function measureServing({ folder, environment }) {
  const port = readPort('BENCH_PORT', 3181);
  await checkPort(port);
  const began = performance.now();
  const server = spawn(...serveCommand(port), {
    cwd: folder,
    env: { ...process.env, PWD: folder, ...environment },
    stdio: 'ignore',
  });
  const origin = `http://127.0.0.1:${port}`;
  try {
    await firstAnswer(origin);
    const start = (performance.now() - began) / 1000;
    const pages = [];
    for (const page of PAGES) pages.push(await pageBytes(`${origin}${encodeURI(page)}`));
    const memory = treeMemory(server.pid ?? 0);
    return { start, memory, pages, leftovers: await leftovers(origin, folder) };
  } finally {
    server.kill('SIGKILL');
  }
}

/**
 * Waits for the first answer of a server.
 *
 * @param {string} origin The server.
 * @throws {ExpectedError} When there is none within a minute.
 */
export async function firstAnswer(origin) {
  const deadline = performance.now() + START_LIMIT;
  while (performance.now() < deadline) {
    try {
      return await fetch(origin);
    } catch {
      // Not listening yet; the deadline decides when that has lasted too long.
      await setTimeout(20);
    }
  }
  throw new ExpectedError(`No answer from ${origin}`);
}

/** @param {string} address A page that is there. */
async function pageBytes(address) {
  const response = await fetch(address);
  if (response.status !== 200) throw new ExpectedError(`${address}: ${response.status}`);
  return gzipSync(await response.text()).length;
}

/**
 * Asks for addresses that lead nowhere, and counts the files that this has made.
 *
 * @param {string} origin The server.
 * @param {string} folder Folder in which it was built.
 */
async function leftovers(origin, folder) {
  const built = path.join(folder, '.next');
  const before = filesBelow(built).length;
  const bases = ['', '/posts', '/posts/2026/06/30', '/categories', '/authors/demo-desk/page'];
  for (let index = 0; index < UNKNOWN; index += 1) {
    const address = `${origin}${bases[index % bases.length]}/${randomUUID()}`;
    const { status } = await fetch(address);
    if (status !== 404) throw new ExpectedError(`${address}: ${status}, not 404`);
  }
  return filesBelow(built).length - before;
}
