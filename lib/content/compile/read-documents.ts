import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { DocumentTypes } from 'contentlayer/generated';
import type { Compiled } from '../library/link';
import type { Batch } from './stage';

/** The document types of contentlayer.config.ts. */
const types: readonly DocumentTypes['type'][] = ['Posts', 'Authors', 'Categories', 'Pages'];

/**
 * Reads what Contentlayer has generated.
 * @param generatedDir Contentlayer's output folder
 */
export async function readDocuments(generatedDir: string): Promise<Compiled<unknown>[]> {
  const collections = types.map(async (type) => {
    const text = await readFile(path.join(generatedDir, type, '_index.json'), 'utf8');
    return (JSON.parse(text) as DocumentTypes[]).flatMap(toCompiled);
  });
  return (await Promise.all(collections)).flat();
}

/** Contentlayer types a `json` field as any. */
function toCompiled(batch: DocumentTypes): Compiled<unknown>[] {
  const { documents } = batch as Batch;
  const records = batch.records as unknown[];
  return documents.map(({ source, summary }, at) => ({
    source,
    summary,
    fields: records[at],
  }));
}
