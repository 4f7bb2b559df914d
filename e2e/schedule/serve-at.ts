import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import path from 'node:path';
import { nextStart } from '../../scripts/lib/server.mjs';

/** A server of the newsroom whose clock stands still. */
export type FixedServer = {
  /** Its origin. */
  origin: string;
  /** Gives what it has written on its standard error. */
  log: () => string;
  /** The id of its process. */
  pid: number;
  /** Ends it. */
  stop: () => Promise<void>;
};

/** The secret of the newsroom’s preview. */
export const PREVIEW_SECRET = 'fixture-secret-for-tests';

/** Folder of the built newsroom: scripts/lib/sites.mjs. */
export const NEWSROOM = path.resolve('.e2e/newsroom');

/**
 * Serves the newsroom, as it was built once, at a fixed instant on a machine in some zone.
 * @param now ISO 8601
 * @param timeZone the machine's own zone, `TZ`
 * @param environment more variables
 * @param folder folder in which it was built
 * @throws {Error} when the server does not answer within 30 s
 */
export async function serveAt(
  now: string,
  timeZone: string,
  environment: Readonly<Record<string, string>> = {},
  folder = NEWSROOM,
): Promise<FixedServer> {
  const port = await freePort();
  const origin = `http://localhost:${String(port)}`;
  const child = spawn(process.execPath, nextStart(port), {
    cwd: folder,
    env: {
      ...process.env,
      FIXED_NOW: now,
      TZ: timeZone,
      PREVIEW_SECRET,
      ...environment,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let log = '';
  child.stderr.on('data', (text: Buffer) => (log += text.toString()));
  const stop = async () => {
    child.kill('SIGTERM');
    if (child.exitCode === null) await once(child, 'exit');
  };
  const deadline = Date.now() + 30_000;
  while (!(await answers(origin))) {
    if (Date.now() > deadline || child.exitCode !== null) {
      await stop();
      throw new Error(`The newsroom did not start at ${now} in ${timeZone}`);
    }
  }
  return { origin, log: () => log, pid: child.pid ?? 0, stop };
}

async function answers(origin: string): Promise<boolean> {
  const response = await fetch(origin).catch(() => null);
  if (response === null) await new Promise((resolve) => setTimeout(resolve, 50));
  return response !== null;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
