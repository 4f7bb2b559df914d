import type { DocumentTypes } from 'contentlayer/generated';
import type { Memory } from '../body/lazy-facts';
import { render } from '../body/render';
import { kindOf, type Kind } from '../source/files';
import { recallFields } from '../source/read-fields';
import { requireRecord } from '../source/records/record';
import type { ReadSource, SourceFile } from '../source/source-file';
import { groupByPack } from '../store/store';
import type { ReadDocument } from './document-source';
import { rendered, type Stores } from './stores';

/** A document by its present content. */
export type Prepared = {
  /** Names its path and content. */
  key: string;
  /** The compiled document, where that has been done before: then there is nothing else to do. */
  document?: DocumentTypes;
  /** Document for Contentlayer. */
  read?: ReadDocument;
  /** Reason why its body cannot be rendered. */
  error?: Error;
};

/** Tools of rendering, beside the documents. */
export type RenderTools = {
  /** Reads the content folder. */
  readSource: ReadSource;
  /** The site's zone. */
  timeZone: string;
  /** Stores of what has been compiled before. */
  stores: Pick<Stores, 'documents' | (typeof rendered)[number]>;
};

/**
 * Renders the bodies of all documents that have not been compiled yet, and keeps for the gate what
 * they and their front matter hold. One that cannot be rendered does not stop the others, and is told later: the gate has
 * a better message for it.
 * @param earlier results of an earlier call, which are not rendered again
 * @returns the documents by path
 */
export async function renderDocuments(
  tools: RenderTools,
  sources: readonly string[],
  memory: Memory,
  earlier: ReadonlyMap<string, Prepared> = new Map(),
): Promise<Map<string, Prepared>> {
  const { readSource, stores } = tools;
  const prepared = new Map<string, Prepared>();
  const keys = new Map(sources.map((source) => [source, readSource(source).key]));
  for (const those of groupByPack(keys).values()) {
    const isWhole = rendered.every((part) => stores[part].check(those));
    for (const [source, key] of those) {
      const isRendered = isWhole || rendered.every((part) => stores[part].has(source, key));
      const document = stores.documents.get(source, key) as DocumentTypes | undefined;
      const before = earlier.get(source);
      if (isRendered && document) prepared.set(source, { key, document });
      else if (isRendered && before?.key === key) prepared.set(source, before);
      else prepared.set(source, { key, ...(await prepare(readSource(source), tools, memory)) });
    }
  }
  for (const part of rendered) await stores[part].sweep(keys);
  return prepared;
}

async function prepare(
  file: SourceFile,
  { timeZone, stores }: RenderTools,
  { fields: values, facts: known }: Memory,
): Promise<Pick<Prepared, 'read' | 'error'>> {
  const { source, key, text } = file;
  try {
    const { body, twin, plain, summary } = await render(text, source, (facts) => {
      known.put(source, key, facts);
    });
    const kind = kindOf(source) ?? 'posts';
    const fields = recallFields(kind, file, timeZone, values);
    if (fields.frontMatter.raw === null) throw new Error(`${source}: ${NO_FIELDS}`);
    const record = requireRecord(fields, source);
    stores.bodies.put(source, key, body);
    stores.twins.put(source, key, twin);
    stores.texts.put(source, key, plain);
    return { read: { source, type: types[kind], record, summary } };
  } catch (error) {
    return { error: error as Error };
  }
}

/** The type of the documents of each kind. */
const types: Record<Kind, DocumentTypes['type']> = {
  posts: 'Post',
  authors: 'Author',
  categories: 'Category',
  pages: 'Page',
};

const NO_FIELDS = '文件开头的字段读不懂 / its front matter cannot be read';
