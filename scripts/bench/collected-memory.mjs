import { existsSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { readJson } from '../lib/read-json.mjs';

/** Module that the server is given to run first. */
const PROBE = path.join(import.meta.dirname, 'memory-probe.cjs');

/** File that the probe writes. */
const FILE = path.join(tmpdir(), 'yueliang-bench-memory.json');

/** Environment of a server that is to tell the memory it holds. */
export const MEMORY_FLAGS = { NODE_OPTIONS: `--expose-gc --require ${PROBE}`, MEMORY_FILE: FILE };

/**
 * Asks a server what it holds after it has collected what it needs no more.
 *
 * @param {{ pid: number }} server One that was started with `MEMORY_FLAGS`.
 * @returns {Promise<{ rss: number, heapUsed: number }>} Bytes.
 */
export async function collectedMemory({ pid }) {
  rmSync(FILE, { force: true });
  process.kill(pid, 'SIGUSR2');
  while (!existsSync(FILE) || readFileSync(FILE, 'utf8') === '') await setTimeout(50);
  return /** @type {{ rss: number, heapUsed: number }} */ (readJson(FILE));
}
