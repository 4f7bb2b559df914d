import { existsSync, readdirSync, statSync, watch } from 'node:fs';
import { utimes } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { site } from '@/lib/site';
import { asking, type Asked } from './asked';
import { loadGeneration } from './load';
import { MANIFEST_FILE } from './manifest';
import { isGenerationName, NOTICE, pointedSince, pointerMark, readPointer } from './pointer';
import { offer, registry, switchTo, type Generation } from './registry';

/** Time between two looks at the pointer, for file systems that do not tell of changes. */
const LOOK_MILLISECONDS = 500;

/** Time between two notes of a server that it uses its generation, which keep the compiler from removing it. */
const USE_MILLISECONDS = 5 * 60 * 1000;

/** Time for which a generation that a proxy asks for, and that is not there, is not looked for again. */
const MISSING_MILLISECONDS = 1000;

/**
 * Has this server answer with what is published: with the newest content now, and with each later one from
 * `NOTICE` after the pointer of its line has named it, loaded beside the old one and switched to between two
 * requests. A request that comes after that instant waits for what is not loaded yet. What does not load is
 * told of once, and what was there goes on. A site whose content is no generation, as while developing, has
 * nothing to follow, and none has on Vercel.
 */
export async function followGenerations(): Promise<void> {
  const line = path.dirname(path.resolve(site.compiledDir));
  if (!site.followsContent || !isGenerationName(path.basename(site.compiledDir))) return;
  await startWithNewest(line);
  const look = createLook(line);
  const find = createFind(look);
  asking().toCome = (asked) => {
    const loading = look();
    if (asked) return find(asked);
    const due = (pointedSince(line)?.getTime() ?? 0) + NOTICE;
    return Date.now() < due ? null : loading;
  };
  setInterval(() => void look(), LOOK_MILLISECONDS).unref();
  setInterval(() => void sayInUse(), USE_MILLISECONDS).unref();
  watchFolder(line, () => void look());
}

/** Serves what the pointer names, or where that does not load what was served last, or what the build carries. */
async function startWithNewest(line: string): Promise<void> {
  const own = registry().current.name;
  const candidates = new Set([readPointer(line) ?? own, ...newestFirst(line), own]);
  for (const name of candidates) {
    const generation = await tryToLoad(name);
    if (!generation) continue;
    // Other servers do not show it yet.
    await setTimeout(millisecondsLeft(line));
    switchTo(generation);
    await sayInUse();
    return;
  }
}

/** Lists the generations, newest first: by when a server has last said that it uses one, or when it was sealed. */
function newestFirst(line: string): string[] {
  if (!existsSync(line)) return [];
  const usedAt = (name: string) =>
    statSync(path.join(line, name, MANIFEST_FILE), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const names = readdirSync(line).filter(isGenerationName);
  return names.sort((a, b) => usedAt(b) - usedAt(a));
}

/** Looks where the pointer leads, with each request; where it leads elsewhere, that is loaded. */
function createLook(line: string): () => Promise<void> | null {
  let seen: string | null = null;
  let loading: Promise<void> | null = null;
  const load = async (name: string) => {
    const generation = await tryToLoad(name);
    if (!generation) return;
    offer(generation, Date.now() + millisecondsLeft(line));
    await sayInUse();
  };
  return () => {
    if (loading) return loading;
    const mark = pointerMark(line);
    if (mark === seen) return null;
    seen = mark;
    const name = readPointer(line);
    const { current, next } = registry();
    if (name === null || name === (next?.generation ?? current).name) return null;
    return (loading = load(name).finally(() => (loading = null)));
  };
}

/** Finds what a proxy asks for: it is told of new content when this server should have it. */
function createFind(look: () => Promise<void> | null): (asked: Asked) => Promise<void> | null {
  const finding = new Map<string, Promise<void>>();
  const missing = new Map<string, number>();
  const find = async (name: string) => {
    await look();
    if (registry().open.has(name)) return;
    const generation = await tryToLoad(name);
    if (generation) offer(generation, null);
    else missing.set(name, performance.now());
  };
  return (asked) => {
    const { name } = asked;
    if (registry().open.has(name)) return null;
    if (performance.now() - (missing.get(name) ?? -Infinity) < MISSING_MILLISECONDS) {
      asked.isMissing = true;
      return null;
    }
    missing.delete(name);
    const found = finding.get(name) ?? find(name).finally(() => finding.delete(name));
    finding.set(name, found);
    return found.then(() => {
      asked.isMissing = missing.has(name);
    });
  };
}

/** Counts the time until what the pointer names is shown, no longer than if it had been moved just now: clocks jump. */
function millisecondsLeft(line: string): number {
  const since = pointedSince(line)?.getTime() ?? 0;
  return Math.min(Math.max(0, since + NOTICE - Date.now()), NOTICE);
}

/** Folder of what was found to be whole last: most files of the next generation are the same on disk. */
let sound: string | null = null;

/** Last generation that was told of as not whole. */
let told: string | null = null;

/** Loads a generation; null, which is told, when it does not load. */
async function tryToLoad(name: string): Promise<Generation | null> {
  try {
    const folder = path.join(path.dirname(site.compiledDir), name);
    const generation = await loadGeneration(folder, sound);
    sound = path.resolve(folder);
    if (told === name) told = null;
    return generation;
  } catch (error) {
    if (told === name) return null;
    told = name;
    console.error(
      `内容 ${name} 不完整，没有换上：${messageOf(error)}。请重新运行 npm run content:deploy / The content ${name} is not whole and is not served: ${messageOf(error)}. Run npm run content:deploy again`,
    );
    return null;
  }
}

/**
 * Says that the generation is in use, by the time of its manifest; a server that may not write there uses what is
 * carried by its build.
 */
async function sayInUse(): Promise<void> {
  const used = new Date();
  const manifest = path.join(path.resolve(registry().current.folder), MANIFEST_FILE);
  await utimes(manifest, used, used).catch(() => undefined);
}

/** Is told of changes where the file system tells of them. */
function watchFolder(folder: string, changed: () => void): void {
  try {
    watch(folder, { persistent: false }, changed).on('error', () => undefined);
  } catch {
    // Not every file system does, and a copied build has no such folder: the pointer is looked at anyway.
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
