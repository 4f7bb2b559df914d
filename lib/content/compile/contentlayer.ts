import { errorToString, unknownToAbsolutePosixFilePath, type fs } from '@contentlayer2/utils';
import { T, type E, type HasClock, type HasConsole, type OT } from '@contentlayer2/utils/effect';
import {
  dynamicBuild,
  renderTypes,
  runMain,
  type HasCwd,
  type SourcePlugin,
} from 'contentlayer/core';
import configure from '@/contentlayer.config';
import { readIfThere } from '@/lib/files/read-if-there';
import { writeWhole } from '@/lib/files/write-whole.mjs';
import type { DocumentTypes } from 'contentlayer/generated';
import { inMemory, type ReadDocument } from './document-source';

/** Has Contentlayer make documents of what has been read. */
export type MakeDocuments = (read: readonly ReadDocument[]) => Promise<DocumentTypes[]>;

/** Names the schema in Contentlayer's own cache, which is not kept. */
const HASH = 'ours';

/** Contentlayer would take its working folder from PWD. */
const folder = unknownToAbsolutePosixFilePath(process.cwd());

/**
 * Opens Contentlayer by its programming interface: its command line records the course of every
 * effect, which costs three quarters of its time, growing with the square of the number of files.
 * @param typesFile file for the types of documents
 * @returns makes documents; it throws when Contentlayer refuses one
 * @throws {Error} when its configuration cannot be read
 */
export async function openContentlayer(typesFile: string): Promise<MakeDocuments> {
  // Its own way, getConfig, is to bundle the configuration, and the code that it shares with us, once more.
  const declared = await configure(undefined);
  await writeTypes(declared, typesFile);
  return async (read) => {
    const config = {
      source: inMemory(declared, read),
      esbuildHash: HASH,
      filePath: unknownToAbsolutePosixFilePath('contentlayer.config.ts', folder),
    };
    return (await run(dynamicBuild({ config, verbose: false }))).allDocuments;
  };
}

async function writeTypes(declared: SourcePlugin, file: string): Promise<void> {
  const { type: sourcePluginType, options } = inMemory(declared, []);
  const schemaDef = await run(declared.provideSchema(HASH));
  const types = renderTypes({ schemaDef, generationOptions: { sourcePluginType, options } });
  if ((await readIfThere(file)) !== types) writeWhole(file, types);
}

/** Services that Contentlayer gives to an effect that it runs. */
type Provided = OT.HasTracer & HasClock & HasCwd & HasConsole & fs.HasFs;

/** @throws {Error} with Contentlayer's message */
async function run<Failure, R>(effect: T.Effect<Provided, Failure, R>): Promise<R> {
  const main = runMain<E.Either<Failure, R>>({
    tracingServiceName: 'contentlayer',
    verbose: false,
    customCwd: folder,
  });
  const outcome = await main(T.either(effect));
  if (outcome._tag === 'Right') return outcome.right;
  throw new Error(errorToString(outcome.left));
}
