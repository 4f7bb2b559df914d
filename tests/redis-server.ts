import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { onTestFinished } from 'vitest';
import { freePort } from '@/scripts/serving/server.mjs';
import { temporaryFolder } from './temporary-folder';

/** Whether the tests against a real server can run; `apt-get install redis-server` makes them. */
export const HAS_REDIS = spawnSync('redis-server', ['--version']).status === 0;

/** A Redis server under test, on a port of this machine. */
export type RedisServer = {
  /** Address at which it is asked. */
  url: string;
  /** Stopped, it hangs. */
  kill: (signal: 'SIGSTOP' | 'SIGCONT') => void;
  /** Ends it, at once. */
  end: () => Promise<void>;
  /** Starts it again, with nothing of what it had. */
  start: () => Promise<void>;
};

/** Starts a Redis server; it ends with the running test. */
export async function startRedis(...settings: string[]): Promise<RedisServer> {
  const folder = temporaryFolder();
  const port = await freePort();
  const standard = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', folder];
  let child: ChildProcess | undefined;
  const end = async () => {
    if (child?.signalCode !== null || child.exitCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  };
  const start = async () => {
    const started = spawn('redis-server', [...standard, ...settings]);
    child = started;
    for await (const line of createInterface({ input: started.stdout })) {
      if (line.includes('Ready to accept connections')) break;
    }
  };
  onTestFinished(end);
  await start();
  return { url: `redis://127.0.0.1:${port}`, kill: (signal) => child?.kill(signal), end, start };
}
