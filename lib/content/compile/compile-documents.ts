import type { DocumentTypes } from 'contentlayer/generated';
import type { MakeDocuments } from './contentlayer';
import type { ReadDocument } from './document-source';
import type { Prepared } from './render-documents';
import type { Stores } from './stores';

/** Tools of compiling, beside the documents. */
export type Tools = {
  /** Documents that have been compiled before. */
  stores: Pick<Stores, 'documents'>;
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
  { stores, makeDocuments }: Tools,
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
  for (const [source, { key, document: before }] of prepared) {
    const document = before ?? made.get(source);
    if (!document) dropped.push(source);
    else compiled.set(source, document);
    if (document && !before) stores.documents.put(source, key, document);
  }
  if (dropped.length > 0)
    throw new Error(`Contentlayer: 未编译 / not compiled: ${dropped.join(', ')}`);
  return compiled;
}
