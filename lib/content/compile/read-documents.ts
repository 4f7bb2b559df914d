import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { DocumentTypes } from 'contentlayer/generated';
import type { Compiled } from './link';
import type { Staged } from './stage';

/** The document types of contentlayer.config.ts. */
const types: readonly DocumentTypes['type'][] = ['Post', 'Author', 'Category', 'Page'];

/**
 * Reads what Contentlayer has generated.
 * @param generatedDir Contentlayer's output folder
 */
export async function readDocuments(generatedDir: string): Promise<Compiled<unknown>[]> {
  const collections = types.map(async (type) => {
    const text = await readFile(path.join(generatedDir, type, '_index.json'), 'utf8');
    return (JSON.parse(text) as DocumentTypes[]).map(toCompiled);
  });
  return (await Promise.all(collections)).flat();
}

function toCompiled({ source, document, summary, record }: DocumentTypes): Compiled<unknown> {
  // Contentlayer types a `json` field as any.
  return { source, document, summary: summary as Staged['summary'], fields: record as unknown };
}
