import { mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { errorToString, unknownToAbsolutePosixFilePath } from '@contentlayer2/utils';
import { T } from '@contentlayer2/utils/effect';
import { generateDotpkg, runMain } from 'contentlayer/core';
import configure from '@/contentlayer.config';

/** Contentlayer's own folder. */
const OUTPUT = '.contentlayer';

/**
 * Opens Contentlayer by its programming interface: its command line records the course of every
 * effect, which costs three quarters of its time, growing with the square of the number of files.
 * @returns generates the documents of whatever is staged then
 * @throws {Error} when its configuration cannot be read, and, later, when it refuses a document
 */
export async function openContentlayer(): Promise<() => Promise<void>> {
  await removeLeftovers();
  // Its own way, getConfig, is to bundle the configuration, and the code that it shares with us, once more.
  const source = await configure(undefined);
  const config = { source, esbuildHash: 'ours', filePath: 'contentlayer.config.ts' };
  return async () => {
    await run(generateDotpkg({ config, verbose: false }));
  };
}

/** Contentlayer removes no document; and what it remembers, it knows by time of change alone. */
async function removeLeftovers(): Promise<void> {
  await rm(path.join(OUTPUT, '.cache'), { recursive: true, force: true });
  const generated = path.join(OUTPUT, 'generated');
  await mkdir(generated, { recursive: true });
  for (const entry of await readdir(generated, { withFileTypes: true })) {
    if (entry.isDirectory()) await rm(path.join(generated, entry.name), { recursive: true });
  }
}

/** What an effect comes to. */
type Outcome<R> =
  { _tag: 'Right'; right: R } | { _tag: 'Left'; left: { alreadyHandled?: boolean } };

/** The types of effects do not resolve here: this is all that is asked of them. */
const either = (T as unknown as { either: (effect: unknown) => unknown }).either;
const main = runMain as unknown as (options: object) => (effect: unknown) => Promise<unknown>;

/** Contentlayer would take its working folder from PWD. */
const customCwd = unknownToAbsolutePosixFilePath(process.cwd()) as string;

/** @throws {Error} with Contentlayer's message, unless it has printed that itself */
async function run<R>(effect: unknown): Promise<R> {
  const options = { tracingServiceName: 'contentlayer', verbose: false, customCwd };
  const outcome = (await main(options)(either(effect))) as Outcome<R>;
  if (outcome._tag === 'Right') return outcome.right;
  const { left } = outcome;
  throw new Error(left.alreadyHandled ? 'Contentlayer: 见上 / see above' : errorToString(left));
}
