import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { startNginx } from '../caches/start-cache.mjs';
import { needPrograms, startEngine } from '../serving/engines.mjs';
import { freePort } from '../serving/server.mjs';

/** Seconds that each is asked for. */
const SECONDS = 8;

/** Readers at once. */
const READERS = 32;

/**
 * Measures how many requests for one page are answered in a second: by the site itself, by the shipped nginx in
 * front of it, and by nginx from a file of the same bytes. Each is one process that asks for one core; wrk has the
 * other.
 *
 * @param {string} origin The site.
 * @param {string} address The page.
 * @param {string} folder A folder of its own.
 * @returns {Promise<[site: number, front: number, file: number]>} Requests a second.
 */
export async function measureFront(origin, address, folder) {
  await needPrograms({ nginx: 'nginx', wrk: 'wrk' });
  const front = await startNginx(path.join(folder, 'front'), Number(new URL(origin).port));
  const page = await (await fetch(origin + address)).arrayBuffer();
  const file = await startFileServer(path.join(folder, 'file'), gzipSync(page));
  try {
    return [
      requestsPerSecond(origin + address),
      requestsPerSecond(front.origin + address),
      requestsPerSecond(file.origin),
    ];
  } finally {
    await Promise.all([front.stop(), file.stop()]);
  }
}

/**
 * Serves a page that is compressed already from a file.
 *
 * @param {string} folder A folder of its own.
 * @param {Buffer} page Page that is served.
 */
async function startFileServer(folder, page) {
  const port = await freePort();
  mkdirSync(path.join(folder, 'logs'), { recursive: true });
  writeFileSync(path.join(folder, 'page'), page);
  const headers = "default_type 'text/html; charset=utf-8'; add_header Content-Encoding gzip;";
  const server = `server { listen 127.0.0.1:${port}; root ${folder}; location / { ${headers} try_files /page =404; } }`;
  writeFileSync(
    path.join(folder, 'nginx.conf'),
    `daemon off; pid nginx.pid; error_log logs/error.log;
    ${process.getuid?.() === 0 ? 'user root;' : ''}
    events {}
    http { access_log off; ${server} }`,
  );
  const engine = await startEngine('nginx', ['-p', folder, '-c', 'nginx.conf'], port);
  return { origin: `http://127.0.0.1:${port}/`, stop: () => engine.stop('SIGTERM') };
}

/**
 * Asks for one address again and again.
 *
 * @param {string} url Address that is asked for.
 * @returns {number} Answers a second.
 * @throws {Error} When an answer is not as it should be.
 */
export function requestsPerSecond(url) {
  const flags = [
    '-t1',
    `-c${READERS}`,
    `-d${SECONDS}s`,
    '--timeout',
    '10s',
    '-H',
    'Accept-Encoding: gzip',
  ];
  // A first run renders what is rendered on demand.
  spawnSync('wrk', [...flags, '-c2', '-d1s', url]);
  const { stdout } = spawnSync('wrk', [...flags, url], { encoding: 'utf8' });
  const [, rate] = /Requests\/sec:\s*([\d.]+)/.exec(stdout) ?? [];
  if (rate === undefined || /Non-2xx|(?:connect|read|write|timeout) [1-9]/.test(stdout))
    throw new Error(stdout);
  return Number(rate);
}
