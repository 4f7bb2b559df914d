import { S, T } from '@contentlayer2/utils/effect';
import {
  SourceFetchDataError,
  type DataCache,
  type Document,
  type DocumentTypeDef,
  type SchemaDef,
  type SourcePlugin,
} from 'contentlayer/core';
import type { DocumentTypes } from 'contentlayer/generated';
import type { Summary } from '../body/summary';
import type { Fields } from '../source/read-fields';

/** A document that has been read from its file: what Contentlayer does not compute. */
export type ReadDocument = {
  /** Path of its file in the content folder. */
  source: string;
  /** Its type. */
  type: DocumentTypes['type'];
  /** Its front matter, normalised. */
  record: Fields['record'];
  /** Summary of its body. */
  summary: Summary;
};

/**
 * A source of Contentlayer's that has its documents in memory: their front matter has been read for the gate, their
 * bodies have been rendered. Its own source for files would read both once more, and take a fiber for each
 * field of each document (docs/decisions/0008-compile-by-content.md).
 * @param declared the types, as contentlayer.config.ts declares them
 */
export function inMemory(declared: SourcePlugin, read: readonly ReadDocument[]): SourcePlugin {
  return {
    ...declared,
    type: 'memory',
    fetchData: ({ schemaDef }) =>
      S.fromEffect(T.either(T.tryCatchPromise(() => makeDocuments(schemaDef, read), refused))),
  };
}

function refused(error: unknown): SourceFetchDataError {
  return new SourceFetchDataError({ error, alreadyHandled: false });
}

async function makeDocuments(
  { documentTypeDefMap }: SchemaDef,
  read: readonly ReadDocument[],
): Promise<DataCache.Cache> {
  const items: DataCache.Cache['cacheItemsMap'] = {};
  for (const { source, type, record, summary } of read) {
    const document: Document = { _id: source, _raw: {}, type, ...record, summary };
    const declared = documentTypeDefMap[type];
    if (!declared) throw new Error(`${source}: 没有 ${type} 这个类型 / there is no type ${type}`);
    requireDeclared(declared, document);
    for (const { name, resolve } of declared.computedFields)
      document[name] = await resolve(document);
    items[source] = { document, documentTypeName: type, documentHash: source, hasWarnings: false };
  }
  return { cacheItemsMap: items };
}

/** Fields of every document, whatever its type declares. */
const MANAGED = ['_id', '_raw', 'type'];

/** @throws {Error} when a document has not what its type declares, or has something else */
function requireDeclared({ fieldDefs }: DocumentTypeDef, document: Document): void {
  const given = Object.keys(document).filter((name) => document[name] !== undefined);
  const declared = new Set([...MANAGED, ...fieldDefs.map(({ name }) => name)]);
  const missing = fieldDefs.filter(({ name, isRequired }) => isRequired && !given.includes(name));
  const wrong = [
    ...missing.map(({ name }) => `缺少 ${name} / ${name} is missing`),
    ...given
      .filter((name) => !declared.has(name))
      .map((name) => `不认识的 ${name} / unknown ${name}`),
  ];
  if (wrong.length > 0) throw new Error(`${document._id}: ${wrong.join('; ')}`);
}
