import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { linkOrCopy } from '@/lib/files/link-or-copy.mjs';
import { isGone } from '@/lib/is-gone';
import type { Target } from '../model';
import { fileOf, type Planned } from './plan';

/** A copy of the target as it will be, beside it. */
export type Stage = Pick<Target, 'contentDir' | 'publicDir'> & {
  /** Moves what is new into the target: each file appears whole, pictures before what shows them. */
  move: (planned: readonly Planned[]) => void;
  /** Removes the copy. */
  remove: () => void;
};

/**
 * Makes the copy: what is there by links, which cost no room, and what is to come.
 * @param parent folder in which the copy is made, on the disk of the target
 * @throws {Error} when the disk refuses it
 */
export function makeStage(planned: readonly Planned[], target: Target, parent: string): Stage {
  removeAbandoned(parent);
  const root = path.join(parent, `.import-${String(process.pid)}`);
  const stage = { contentDir: path.join(root, 'content'), publicDir: path.join(root, 'public') };
  const remove = () => rmSync(root, { recursive: true, force: true });
  remove();
  try {
    linkAll(target.contentDir, stage.contentDir);
    linkAll(target.publicDir, stage.publicDir);
    for (const each of planned) if (isWritten(each)) put(fileOf(each, stage), each.read());
  } catch (error) {
    remove();
    throw error;
  }
  return { ...stage, remove, move: (those) => moveAll(those, stage, target) };
}

/** Removes copies of imports that were killed. */
function removeAbandoned(parent: string): void {
  if (!existsSync(parent)) return;
  for (const name of readdirSync(parent)) {
    const pid = /^\.import-(\d+)$/u.exec(name)?.[1];
    if (pid !== undefined && isGone(Number(pid)))
      rmSync(path.join(parent, name), { recursive: true, force: true });
  }
}

/** Whether a file is to be written. */
export function isWritten({ fate }: Planned): boolean {
  return fate === 'new' || fate === 'changed';
}

function moveAll(
  planned: readonly Planned[],
  stage: Pick<Target, 'contentDir' | 'publicDir'>,
  target: Target,
) {
  for (const each of planned.filter(isWritten).sort(byTurn)) {
    const file = fileOf(each, target);
    mkdirSync(path.dirname(file), { recursive: true });
    renameSync(fileOf(each, stage), file);
  }
}

/** Static files, then pictures beside documents, then authors, then what needs them. */
function byTurn(a: Planned, b: Planned): number {
  return turnOf(a) - turnOf(b);
}

function turnOf({ area, place }: Planned): number {
  if (area === 'public') return 0;
  if (!place.endsWith('.md')) return 1;
  return place.startsWith('authors/') ? 2 : 3;
}

/** Writes a file of its own: one that is there may be linked to what the target has. */
function put(file: string, data: Buffer): void {
  mkdirSync(path.dirname(file), { recursive: true });
  rmSync(file, { force: true });
  writeFileSync(file, data);
}

function linkAll(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  if (!existsSync(from)) return;
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, copy] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isDirectory() && entry.name !== '.git') linkAll(source, copy);
    if (entry.isFile()) linkOrCopy(source, copy);
  }
}
