import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync, chownSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { freePort } from '@/scripts/serving/server.mjs';

/** Folder in which Debian has PostgreSQL's programs, the newest first. */
const folder = ['/usr/lib/postgresql']
  .filter((each) => existsSync(each))
  .flatMap((each) => readdirSync(each).map((version) => path.join(each, version, 'bin')))
  .sort()
  .reverse()
  .find((each) => existsSync(path.join(each, 'initdb')));

/** Root may not run it: Debian's user does. */
const user = process.getuid?.() === 0 ? numbersOf('postgres') : undefined;

/** Whether the tests against a real server can run; `apt-get install postgresql` makes them. */
export const HAS_POSTGRES =
  folder !== undefined && (process.getuid?.() !== 0 || user !== undefined);

/** A PostgreSQL server under test, on a port of this machine. */
export type PostgresServer = {
  /** Address at which it is asked. */
  url: string;
  /** Starts it again, with what it had. */
  start: () => Promise<void>;
  /** Ends it. */
  stop: () => Promise<void>;
  /** Ends it, and removes what it had. */
  remove: () => Promise<void>;
};

/** Starts a PostgreSQL server with an empty database. */
export async function startPostgres(): Promise<PostgresServer> {
  const home = mkdtempSync(path.join(tmpdir(), 'yueliang-postgres-'));
  if (user) chownSync(home, user.uid, user.gid);
  const data = path.join(home, 'data');
  const setup = ['-D', data, '-U', 'yueliang', '-A', 'trust', '-E', 'UTF8', '--locale=C'];
  const made = spawnSync(program('initdb'), [...setup, '--no-sync'], { ...user, cwd: home });
  if (made.status !== 0) throw new Error(String(made.stderr));
  const port = await freePort();
  const flags = `-D ${data} -p ${port} -k ${home} -F -c listen_addresses=127.0.0.1`.split(' ');
  let child: ReturnType<typeof run> | undefined;
  const run = () => spawn(program('postgres'), flags, { ...user, cwd: home });
  const start = async () => {
    const started = run();
    await untilReady(started.stderr);
    started.stderr.resume();
    child = started;
  };
  const stop = async () => {
    if (child?.exitCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGQUIT');
    await ended;
  };
  await start();
  return {
    url: `postgres://yueliang@127.0.0.1:${port}/postgres`,
    start,
    stop,
    async remove() {
      await stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** Waits for it, or throws what it has said, where it has ended: its port or its folder may be in use. */
async function untilReady(stderr: Readable): Promise<void> {
  const said: string[] = [];
  for await (const line of createInterface({ input: stderr })) {
    if (line.includes('ready to accept connections')) return;
    said.push(line);
  }
  throw new Error(`PostgreSQL has not started:\n${said.join('\n')}`);
}

function program(name: string): string {
  return path.join(folder ?? '', name);
}

function numbersOf(name: string): { uid: number; gid: number } | undefined {
  const [uid, gid] = ['-u', '-g'].map((flag) => {
    const { status, stdout } = spawnSync('id', [flag, name], { encoding: 'utf8' });
    return status === 0 ? Number(stdout) : undefined;
  });
  return uid === undefined || gid === undefined ? undefined : { uid, gid };
}
