import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { errorToString, unknownToAbsolutePosixFilePath } from '@contentlayer2/utils';
import { T } from '@contentlayer2/utils/effect';
import { generateDotpkg, getConfig, runMain, type Config } from 'contentlayer/core';
import type { Cache } from './cache';

/** Contentlayer's own folder. */
const OUTPUT = '.contentlayer';

/** Its memory of documents by time of change: `v0.5.8/data-….json`. */
const MEMORY = path.join(OUTPUT, '.cache');

/** Where our cache keeps that memory between builds. */
const KEY = 'contentlayer';

type Memory = { file: string; text: string };

/** Contentlayer, with the configuration of the project. */
export type Contentlayer = {
  /** Generates the documents anew, those that have changed from their files. */
  generate: () => Promise<void>;
  /** Puts what it remembers into our cache. */
  remember: () => Promise<void>;
};

/**
 * Opens Contentlayer by its programming interface: its command line records the course of every
 * effect, which costs three quarters of its time, growing with the square of the number of files.
 * @param cache what it remembered in an earlier build, if anything
 * @throws {Error} when its configuration cannot be read
 */
export async function openContentlayer(cache: Cache): Promise<Contentlayer> {
  await removeLeftovers();
  const memory = cache.get(KEY) as Memory | undefined;
  if (memory) {
    await mkdir(path.dirname(path.join(MEMORY, memory.file)), { recursive: true });
    await writeFile(path.join(MEMORY, memory.file), memory.text);
  }
  const config = await run<Config>(getConfig({}));
  return {
    generate: async () => {
      await run(generateDotpkg({ config, verbose: false }));
    },
    remember: async () => {
      const files = await readdir(MEMORY, { recursive: true });
      const file = files.find((name) => /data-[^/\\]*\.json$/u.test(name));
      if (!file) throw new Error(`Contentlayer has left no data-*.json in ${MEMORY}`);
      cache.set(KEY, { file, text: await readFile(path.join(MEMORY, file), 'utf8') } satisfies Memory);
    },
  };
}

/** Contentlayer removes nothing: neither documents without a source nor what it remembers of them. */
async function removeLeftovers(): Promise<void> {
  await rm(MEMORY, { recursive: true, force: true });
  const generated = path.join(OUTPUT, 'generated');
  await mkdir(generated, { recursive: true });
  for (const entry of await readdir(generated, { withFileTypes: true })) {
    if (entry.isDirectory()) await rm(path.join(generated, entry.name), { recursive: true });
  }
}

/** What an effect comes to. */
type Outcome<R> = { _tag: 'Right'; right: R } | { _tag: 'Left'; left: { alreadyHandled?: boolean } };

/** The types of effects do not resolve here: this is all that is asked of them. */
const either = (T as unknown as { either: (effect: unknown) => unknown }).either;
const main = runMain as unknown as (options: object) => (effect: unknown) => Promise<unknown>;

/** Contentlayer would take its working folder from PWD. */
const customCwd = unknownToAbsolutePosixFilePath(process.cwd()) as string;

/** @throws {Error} with Contentlayer's message, unless it has printed that itself */
async function run<R>(effect: unknown): Promise<R> {
  const outcome = (await main({ tracingServiceName: '', verbose: false, customCwd })(either(effect))) as Outcome<R>;
  if (outcome._tag === 'Right') return outcome.right;
  const { left } = outcome;
  throw new Error(left.alreadyHandled ? 'Contentlayer: 见上 / see above' : errorToString(left));
}
