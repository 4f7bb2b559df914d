import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { ExpectedError } from '../lib/main.mjs';

/** Milliseconds that a server may take to its first answer. */
const START_LIMIT = 30_000;

/** @typedef {Record<string, string | undefined>} Environment */

/**
 * A server under test.
 *
 * @typedef {object} Server
 * @property {string} origin Address at which it is asked.
 * @property {number} pid Its process.
 * @property {() => string} output Gives what it has printed so far.
 * @property {(signal?: NodeJS.Signals) => Promise<void>} stop Ends it, at once unless another signal is sent.
 */

/**
 * Starts a server and waits for its first answer.
 *
 * @param {string[]} parameters Node's, which start the site in `folder`.
 * @param {{ folder: string, host: string, port: number, env: Environment }} options Its folder, the host and the port
 *   at which it is asked, and its whole environment.
 * @returns {Promise<Server>} The server.
 * @throws {ExpectedError} With its output, when it ends or does not answer.
 */
export async function startServer(parameters, { folder, host, port, env }) {
  const child = spawn(process.execPath, parameters, {
    cwd: folder,
    env: /** @type {never} */ ({ ...env, PWD: folder }),
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (part) => (output += String(part)));
  }
  const ended = once(child, 'exit');
  const origin = `http://${host}:${port}`;
  const deadline = performance.now() + START_LIMIT;
  while (!(await answers(origin))) {
    if (child.exitCode !== null || performance.now() > deadline) {
      child.kill('SIGKILL');
      throw new ExpectedError(`No server at ${origin}: node ${parameters.join(' ')}\n${output}`);
    }
  }
  const stop = async (/** @type {NodeJS.Signals} */ signal = 'SIGKILL') => {
    child.kill(signal);
    await ended;
  };
  return { origin, pid: child.pid ?? 0, output: () => output, stop };
}

/**
 * Tells whether a server answers; waits a moment where it does not.
 *
 * @param {string} origin The server.
 */
async function answers(origin) {
  try {
    await fetch(`${origin}/icon.svg`);
    return true;
  } catch {
    await setTimeout(50);
    return false;
  }
}

/**
 * Finds a port that nobody listens on.
 *
 * @returns {Promise<number>} The port.
 */
export async function freePort() {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  server.close();
  return port;
}
