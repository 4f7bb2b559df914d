import path from 'node:path';
import { lazyFacts, type Memory } from '../body/lazy-facts';
import type { Kind } from '../source/files';
import { recallFields } from '../source/read-fields';
import type { SourceFile } from '../source/source-file';
import type { DocumentFile } from './document-file';

/** Settings by which documents are read. */
export type ReadOptions = {
  /** Content folder, as it shall appear in messages. */
  contentDir: string;
  /** The site's zone. */
  timeZone: string;
  /** Results of an earlier check. */
  memory: Memory;
};

/** Reads a document from its file. */
export function readDocument<K extends Kind>(
  kind: K,
  sourceFile: SourceFile,
  { contentDir, timeZone, memory }: ReadOptions,
): DocumentFile<K> {
  const { source, text, decoded } = sourceFile;
  const file = path.join(contentDir, source);
  const fields = recallFields(kind, sourceFile, timeZone, memory.fields);
  return {
    kind,
    source,
    file,
    text,
    decoded,
    ...fields,
    facts: lazyFacts(sourceFile, memory.facts),
  };
}
