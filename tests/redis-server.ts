import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import { onTestFinished } from 'vitest';
import { temporaryFolder } from './temporary-folder';

/** Whether the tests against a real server can run; `apt-get install redis-server` makes them. */
export const HAS_REDIS = spawnSync('redis-server', ['--version']).status === 0;

/** A Redis server under test. */
export type RedisServer = {
  /** Where it is asked. */
  url: string;
  /** Its process: stopped, it hangs. */
  kill: (signal: 'SIGSTOP' | 'SIGCONT') => void;
  /** Ends it. */
  end: () => Promise<void>;
};

/** Starts a Redis server on a port of this machine; it ends with the running test. */
export async function startRedis(port: number, ...settings: string[]): Promise<RedisServer> {
  const folder = temporaryFolder();
  const standard = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', folder];
  const child = spawn('redis-server', [...standard, ...settings]);
  const ended = once(child, 'exit');
  const end = async () => {
    child.kill('SIGKILL');
    await ended;
  };
  onTestFinished(end);
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.includes('Ready to accept connections')) break;
  }
  return { url: `redis://127.0.0.1:${port}`, kill: (signal) => child.kill(signal), end };
}

/** Finds a port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
