import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { canUseApt, installWithApt } from '../lib/apt.mjs';
import { ExpectedError } from '../lib/main.mjs';

/** Milliseconds that an engine may take until it can be connected to. */
const START_LIMIT = 10_000;

/**
 * An engine that is not ours, under test.
 *
 * @typedef {object} Engine
 * @property {(signal: NodeJS.Signals) => void} signal Sends it a signal.
 * @property {(signal?: NodeJS.Signals) => Promise<void>} stop Ends it, at once unless another signal is sent.
 */

/**
 * Makes sure that programs are there.
 *
 * @param {Record<string, string>} programs The Debian package of each.
 * @throws {ExpectedError} When one is not there and cannot be installed.
 */
export async function needPrograms(programs) {
  const missing = Object.entries(programs)
    .filter(([program]) => spawnSync(program, ['-v']).error !== undefined)
    .map(([, name]) => name);
  if (missing.length === 0) return;
  if (canUseApt()) {
    await installWithApt(...missing);
    return;
  }
  throw new ExpectedError(
    `缺少 ${missing.join('、')}，请先安装 / Not installed: apt-get install ${missing.join(' ')}`,
  );
}

/**
 * Starts a Redis server that keeps nothing on disk.
 *
 * @param {string} folder Its working folder.
 * @param {number} port Port at which it listens, on this machine.
 * @returns {Promise<Engine>} The server.
 */
export function startRedis(folder, port) {
  const parameters = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', folder];
  return startEngine('redis-server', parameters, port);
}

/**
 * Starts an nginx that hands requests to servers in turn, and keeps nothing.
 *
 * @param {string} folder Its working folder.
 * @param {number} port Port at which it listens, on this machine.
 * @param {string[]} servers Hosts and ports at which they listen.
 * @returns {Promise<Engine>} The server.
 */
export function startBalancer(folder, port, servers) {
  const upstream = servers.map((server) => `server ${server} max_fails=0;`).join(' ');
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join(' ');
  mkdirSync(path.join(folder, 'logs'), { recursive: true });
  writeFileSync(
    path.join(folder, 'nginx.conf'),
    `daemon off; master_process off; pid nginx.pid; error_log logs/error.log;
    events {}
    http {
      access_log off; ${paths}
      upstream site { ${upstream} keepalive 8; }
      server {
        listen 127.0.0.1:${port};
        location / {
          proxy_pass http://site; proxy_http_version 1.1;
          proxy_set_header Connection ""; proxy_set_header Host $http_host;
        }
      }
    }`,
  );
  return startEngine('nginx', ['-p', folder, '-c', 'nginx.conf'], port);
}

/**
 * Starts an engine, and waits until it listens.
 *
 * @param {string} program The program.
 * @param {string[]} parameters Its arguments.
 * @param {number} port Port at which it will listen.
 * @param {NodeJS.ProcessEnv} [env] Its environment; that of this process when absent.
 * @returns {Promise<Engine>} The running engine.
 * @throws {ExpectedError} When it does not.
 */
export async function startEngine(program, parameters, port, env = process.env) {
  const child = spawn(program, parameters, { env, stdio: ['ignore', 'ignore', 'inherit'] });
  const ended = once(child, 'exit');
  const stop = async (/** @type {NodeJS.Signals} */ signal = 'SIGKILL') => {
    child.kill(signal);
    await ended;
  };
  const deadline = performance.now() + START_LIMIT;
  while (!(await isListening(port))) {
    if (child.exitCode !== null || performance.now() > deadline) {
      await stop();
      throw new ExpectedError(`${program} does not listen on ${port}`);
    }
    await setTimeout(50);
  }
  return { signal: (signal) => child.kill(signal), stop };
}

/**
 * @param {number} port A port of this machine.
 * @returns {Promise<boolean>} Whether it can be connected to.
 */
async function isListening(port) {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
