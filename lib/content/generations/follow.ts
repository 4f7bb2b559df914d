import { existsSync, readdirSync, watch } from 'node:fs';
import { readFile, utimes } from 'node:fs/promises';
import path from 'node:path';
import { now } from '@/lib/clock';
import { site } from '@/lib/site';
import { compiledFiles } from '../compiled-files';
import type { ContentIndex } from '../model';
import { MANIFEST_FILE } from './manifest';
import { isGenerationName, pointedSince, readPointer } from './pointer';
import { openGeneration, registry, switchTo, type Generation } from './registry';
import { verify } from './verify';

/** How often the pointer is looked at, for file systems that do not tell of changes. */
const LOOK_MILLISECONDS = 500;

/** How often a server says that it uses its generation, which keeps the compiler from removing it. */
const USE_MILLISECONDS = 5 * 60 * 1000;

/**
 * Has this server answer with what is published: with the newest content now, and with each later one as
 * soon as the pointer of its line names it, loaded beside the old one and switched to between two requests.
 * What does not load is told of once, and what was there goes on. A site whose content is no generation, as
 * while developing, has nothing to follow, and none has on Vercel.
 */
export async function followGenerations(): Promise<void> {
  const line = path.dirname(path.resolve(site.compiledDir));
  if (!site.followsContent || !isGenerationName(path.basename(site.compiledDir))) return;
  await startWithNewest(line);
  let refused: string | null = null;
  let looking = false;
  const look = async () => {
    const name = readPointer(line);
    if (looking || name === null || name === refused || name === registry().current.name) return;
    looking = true;
    refused = (await tryToServe(line, name)) ? null : name;
    looking = false;
  };
  setInterval(() => void look(), LOOK_MILLISECONDS).unref();
  setInterval(() => void sayInUse(), USE_MILLISECONDS).unref();
  watchFolder(line, () => void look());
}

/** Folder of what was found to be whole last: most files of the next generation are the same on disk. */
let sound: string | null = null;

/** Serves what the pointer names, or where that does not load what the build carries, or what else does. */
async function startWithNewest(line: string): Promise<void> {
  const own = registry().current.name;
  const others = existsSync(line) ? readdirSync(line).filter(isGenerationName) : [];
  const candidates = new Set([readPointer(line) ?? own, own, ...others]);
  for (const name of candidates) if (await tryToServe(line, name)) return;
}

/** Loads a generation and switches to it; false when it does not load. */
async function tryToServe(line: string, name: string): Promise<boolean> {
  try {
    const generation = await load(path.join(path.dirname(site.compiledDir), name));
    switchTo(generation);
    sound = path.resolve(generation.folder);
    await sayInUse();
    return true;
  } catch (error) {
    console.error(
      `内容 ${name} 不完整，没有换上：${messageOf(error)}。请重新运行 npm run content:deploy / The content ${name} is not whole and is not served: ${messageOf(error)}. Run npm run content:deploy again`,
    );
    return false;
  }
}

/** @throws {Error} when it is not as it was sealed */
async function load(folder: string): Promise<Generation> {
  await verify(path.resolve(folder), sound);
  const content = JSON.parse(
    await readFile(compiledFiles({ folder }).index, 'utf8'),
  ) as ContentIndex;
  const since = pointedSince(path.dirname(path.resolve(folder))) ?? site.builtAt;
  const generation = openGeneration(folder, content, since);
  // Made now, the reader who comes first need not wait for it.
  generation.library.at(generation.library.epochAt(now()));
  return generation;
}

/** By the time of its manifest; a server that may not write there uses what is carried by its build. */
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
