import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { currentBuild } from '../../scripts/lib/builds.mjs';
import { onlyThese } from '../../scripts/lib/stale.mjs';
import { copyWorkspace } from '../../scripts/lib/workspace.mjs';
import { NEWSROOM } from '../schedule/serve-at';

/** End of a command. */
export type Ended = {
  /** Its exit code; null when it was killed. */
  code: number | null;
  /** Text that it has printed. */
  output: string;
};

/** A copy of the built newsroom, whose content may be changed. */
export type NewsroomCopy = {
  /** Its folder. */
  folder: string;
  /** Writes a file of the content, text or bytes. */
  write: (file: string, content: string | Buffer) => void;
  /** Removes a file of the content. */
  remove: (file: string) => void;
  /**
   * Runs `npm run content:deploy`.
   * @param killAfter milliseconds after which it and all that it has started are killed
   */
  deploy: (killAfter?: number) => Promise<Ended>;
};

/** Copies the newsroom as it was built: a build works wherever it lies as deep below the root. */
export function copyNewsroom(): NewsroomCopy {
  const folder = copyWorkspace(process.cwd(), 'publishing');
  const content = path.join(folder, 'e2e/fixtures/newsroom');
  const build = currentBuild(NEWSROOM) ?? '';
  for (const part of ['.next', '.contentlayer'])
    rmSync(path.join(folder, part), { recursive: true, force: true });
  for (const part of [build, '.next/current', '.next/cache/content', '.contentlayer'])
    cpSync(path.join(NEWSROOM, part), path.join(folder, part), {
      recursive: true,
      preserveTimestamps: true,
    });
  return {
    folder,
    write: (file, text) => {
      mkdirSync(path.dirname(path.join(content, file)), { recursive: true });
      writeFileSync(path.join(content, file), text);
    },
    remove: (file) => {
      rmSync(path.join(content, file));
    },
    deploy: (killAfter) => deploy(folder, killAfter),
  };
}

async function deploy(folder: string, killAfter?: number): Promise<Ended> {
  const child = spawn(process.execPath, ['scripts/deploy-content.mjs', '--lang', 'en'], {
    cwd: folder,
    env: { ...process.env, ...onlyThese({}), PORT: '', PWD: folder },
    detached: true,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => (output += text.toString()));
  const ended = once(child, 'close');
  if (killAfter !== undefined) {
    await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, killAfter))]);
    if (child.exitCode === null && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  }
  await ended;
  return { code: child.exitCode, output };
}
