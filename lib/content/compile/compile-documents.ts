import type { DocumentTypes } from 'contentlayer/generated';
import type { Cache } from '../store/cache';
import type { MakeDocuments } from './contentlayer';
import type { ReadDocument } from './document-source';
import type { Prepared } from './render-documents';

/** What compiling needs beside the documents. */
export type Tools = {
  /** Documents that have been compiled before. */
  cache: Cache;
  /** Contentlayer. */
  makeDocuments: MakeDocuments;
};

/**
 * Compiles documents: those that have changed go through Contentlayer.
 * @param prepared all documents by path, their bodies rendered
 * @returns the documents by path
 * @throws {Error} when a body could not be rendered, or Contentlayer refuses or drops a document
 */
export async function compileDocuments(
  { cache, makeDocuments }: Tools,
  prepared: ReadonlyMap<string, Prepared>,
): Promise<Map<string, DocumentTypes>> {
  const changed: ReadDocument[] = [];
  for (const { read, error } of prepared.values()) {
    if (error) throw error;
    if (read) changed.push(read);
  }
  const made = new Map<string, DocumentTypes>();
  if (changed.length > 0)
    for (const document of await makeDocuments(changed)) made.set(document._id, document);
  const compiled = new Map<string, DocumentTypes>();
  const dropped: string[] = [];
  for (const [source, { key, known }] of prepared) {
    const document = known ?? made.get(source);
    if (!document) dropped.push(source);
    else compiled.set(source, document);
    if (document && !known) cache.set(key, document);
  }
  if (dropped.length > 0)
    throw new Error(`Contentlayer: 未编译 / not compiled: ${dropped.join(', ')}`);
  return compiled;
}
