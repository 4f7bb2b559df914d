import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import path from 'node:path';
import { linkOrCopy } from '@/lib/files/link-or-copy.mjs';
import { flush, writeWhole } from '@/lib/files/write-whole.mjs';
import { whereLeads } from './announce';
import { type Manifest, MANIFEST_FILE, nameOf } from './manifest';
import { isGenerationName, writePointer } from './pointer';
import { verify } from './verify';

/** The newest generations, which are kept whatever happens: the current one, and two to go back to. */
const KEPT = 3;

/** A server says every few minutes that it uses one (lib/content/generations/follow.ts). */
const IN_USE_MILLISECONDS = 60 * 60 * 1000;

/** Says, in a folder of a build, which generation it carries; scripts/lib/builds.mjs writes it. */
export const CARRIED_FILE = 'carried.json';

/** Folders of generations, and of those who may need old ones. */
export type GenerationPlaces = {
  /** Folder of all lines. */
  generations: string;
  /** Name of this line: see `pipelineVersion`. */
  line: string;
  /** Folder of the builds, which may be missing. */
  builds: string;
  /** Link to the generation that a proxy asks for, which may be missing. */
  shown: string;
};

/**
 * Seals what has been compiled in a generation, has it served, and removes generations that nobody needs.
 * Files are linked and not copied: the compiler never writes into one, it puts another in its place. Killed
 * at any moment it leaves the generation before, and something unfinished that the next one removes.
 * @param compiled folder of the compiled content
 * @param manifest its files
 * @returns the generation's folder
 * @throws {Error} when the disk refuses it; then nothing has been switched
 */
export async function publishGeneration(
  compiled: string,
  manifest: Manifest,
  { generations, line, builds, shown }: GenerationPlaces,
): Promise<string> {
  const folder = path.join(generations, line);
  const name = nameOf(manifest);
  const generation = path.join(folder, name);
  const carried = carriedByBuilds(builds).add(whereLeads(shown));
  mkdirSync(folder, { recursive: true });
  removeUnfinished(folder);
  const isThere = await isWhole(generation, compiled);
  if (isThere) renew(generation);
  else make(compiled, generation, manifest);
  writePointer(folder, name, !isThere);
  removeOld(folder, name, carried);
  removeLines(generations, line, carried);
  return generation;
}

/** Whether content that has been served before is still there as it was; one that is damaged is removed. */
async function isWhole(generation: string, compiled: string): Promise<boolean> {
  if (!existsSync(generation)) return false;
  try {
    await verify(generation, compiled);
    return true;
  } catch {
    removeWhole(generation);
    return false;
  }
}

/** A generation that is served again is as young as any. */
function renew(generation: string): void {
  const now = new Date();
  utimesSync(path.join(generation, MANIFEST_FILE), now, now);
}

function make(compiled: string, generation: string, manifest: Manifest): void {
  const part = `${generation}.part`;
  for (const name of [...Object.keys(manifest.files), ...Object.keys(manifest.images)]) {
    const [source, target] = [path.join(compiled, name), path.join(part, name)];
    const isNew = statSync(source).nlink === 1;
    mkdirSync(path.dirname(target), { recursive: true });
    linkOrCopy(source, target);
    if (isNew) flush(target);
  }
  writeWhole(path.join(part, MANIFEST_FILE), JSON.stringify(manifest));
  flush(path.join(part, MANIFEST_FILE));
  renameSync(part, generation);
}

function removeUnfinished(folder: string): void {
  for (const entry of readdirSync(folder))
    if (entry.endsWith('.part')) rmSync(path.join(folder, entry), { recursive: true, force: true });
}

function removeOld(folder: string, current: string, carried: ReadonlySet<string>): void {
  const usedAt = (name: string) =>
    statSync(path.join(folder, name, MANIFEST_FILE), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const names = readdirSync(folder).filter(isGenerationName);
  const others = names
    .filter((name) => name !== current)
    .sort((a, b) => usedAt(b) - usedAt(a))
    .slice(KEPT - 1);
  for (const name of others) {
    const generation = path.join(folder, name);
    if (carried.has(path.resolve(generation))) continue;
    if (usedAt(name) > Date.now() - IN_USE_MILLISECONDS) continue;
    removeWhole(generation);
  }
}

/** Lines of other versions of the program, which no build carries a generation of any more. */
function removeLines(generations: string, current: string, carried: ReadonlySet<string>): void {
  const needed = new Set([...carried].map((generation) => path.basename(path.dirname(generation))));
  for (const line of readdirSync(generations)) {
    if (line === current || needed.has(line)) continue;
    rmSync(path.join(generations, line), { recursive: true, force: true });
  }
}

/** Removes a generation so that no half of it is ever taken for one. */
function removeWhole(generation: string): void {
  const part = `${generation}.part`;
  renameSync(generation, part);
  rmSync(part, { recursive: true, force: true });
}

/** The generations that builds carry: a server starts with the one of its build. */
function carriedByBuilds(builds: string): Set<string> {
  if (!existsSync(builds)) return new Set();
  const carried = readdirSync(builds)
    .map((name) => path.join(builds, name, CARRIED_FILE))
    .filter((file) => existsSync(file))
    .map((file) => JSON.parse(readFileSync(file, 'utf8')) as { generation: string })
    .map(({ generation }) => path.resolve(generation));
  return new Set(carried);
}
