import { rm } from 'node:fs/promises';
import type { Compiled } from '../library/link';
import type { Cache } from '../store/cache';
import type { Prepared } from './render-documents';
import { stageDocuments, type Staged } from './stage';

/** What compiling needs beside the documents. */
export type Tools = {
  /** The folder that Contentlayer reads. */
  stageDir: string;
  /** Documents that have been compiled before. */
  cache: Cache;
  /** Contentlayer: compiles what has been staged. */
  generate: () => Promise<Compiled<unknown>[]>;
};

/**
 * Compiles documents: those that have changed go through Contentlayer.
 * @param prepared all documents by path, their bodies rendered
 * @returns the documents by path
 * @throws {Error} when a body could not be rendered, or Contentlayer refuses or drops a document
 */
export async function compileDocuments(
  { stageDir, cache, generate }: Tools,
  prepared: ReadonlyMap<string, Prepared>,
): Promise<Map<string, Compiled<unknown>>> {
  const compiled = new Map<string, Compiled<unknown>>();
  const changed = new Map<string, string>();
  const stage: Staged[] = [];
  await rm(stageDir, { recursive: true, force: true });
  for (const [source, { key, known, staged, error }] of prepared) {
    if (error) throw error;
    if (known) compiled.set(source, known);
    if (!staged) continue;
    stage.push(staged);
    changed.set(source, key);
  }
  if (changed.size === 0) return compiled;
  stageDocuments(stageDir, stage);
  for (const document of await generate()) {
    compiled.set(document.source, document);
    const key = changed.get(document.source);
    if (key !== undefined) cache.set(key, document);
  }
  const dropped = [...changed.keys()].filter((source) => !compiled.has(source));
  if (dropped.length > 0)
    throw new Error(`Contentlayer: 未编译 / not compiled: ${dropped.join(', ')}`);
  return compiled;
}
