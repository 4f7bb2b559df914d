import { mkdirSync, readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { NOTICE, pointedSince } from './pointer';

/** Error codes of a system that has no links. */
const WITHOUT_LINKS = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'];

/**
 * Waits until servers show a generation, and tells a proxy in front of it, which hands the name on with each
 * request (deploy/nginx/yueliang.conf): a link that leads to its folder, replaced in one step.
 * @param generation its folder
 * @param link link that the proxy reads
 * @throws {Error} when the disk refuses it
 */
export async function announce(generation: string, link: string): Promise<void> {
  const since = pointedSince(path.dirname(generation))?.getTime() ?? 0;
  const left = since + NOTICE - Date.now();
  // The wait is longer than the notice only where the clock has been put back: then it is cut.
  if (left > 0) await setTimeout(Math.min(left, NOTICE));
  if (whereLeads(link) === path.resolve(generation)) return;
  const part = `${link}.${String(process.pid)}.part`;
  try {
    mkdirSync(path.dirname(link), { recursive: true });
    rmSync(part, { force: true });
    symlinkSync(path.relative(path.dirname(link), generation), part);
    renameSync(part, link);
  } catch (error) {
    rmSync(part, { force: true });
    if (!WITHOUT_LINKS.includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}

/** Gives the target of a link, as an absolute path; where there is no such link, its own path. */
export function whereLeads(link: string): string {
  try {
    return path.resolve(path.dirname(link), readlinkSync(link));
  } catch {
    return path.resolve(link);
  }
}
