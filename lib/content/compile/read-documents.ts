import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { DocumentTypes } from 'contentlayer/generated';
import type { Compiled, Documents } from './link';
import type { Stub } from './stage';

/**
 * Reads what Contentlayer has generated.
 * @param generatedDir Contentlayer's output folder
 */
export async function readDocuments(generatedDir: string): Promise<Documents> {
  const read = async <T>(type: DocumentTypes['type']): Promise<Compiled<T>[]> => {
    const text = await readFile(path.join(generatedDir, type, '_index.json'), 'utf8');
    return (JSON.parse(text) as DocumentTypes[]).map(({ _id, record, stub }) => {
      // Contentlayer types a computed `json` field as any; contentlayer.config.ts says what it is.
      const { body, summary } = stub as Stub;
      return { source: _id, document: body, fields: record as T, summary };
    });
  };
  return {
    posts: await read('Post'),
    authors: await read('Author'),
    categories: await read('Category'),
    pages: await read('Page'),
  };
}
