import type { DocumentTypes } from 'contentlayer/generated';
import { keepFacts } from '../body/lazy-facts';
import { render } from '../body/render';
import { kindOf, type Kind } from '../source/files';
import { recallFields } from '../source/read-fields';
import { requireRecord } from '../source/records/record';
import type { ReadSource, SourceFile } from '../source/source-file';
import type { Memory, Cache } from '../store/cache';
import { packName } from '../store/packs';
import type { ReadDocument } from './document-source';
import type { RenderingPack, Renderings } from './renderings';

/** A document by its present content. */
export type Prepared = {
  /** Names its path and content. */
  key: string;
  /** What an earlier build has made of it; then there is nothing else to do. */
  known?: DocumentTypes;
  /** What goes through Contentlayer. */
  read?: ReadDocument;
  /** Why its body cannot be rendered. */
  error?: Error;
};

/** What rendering needs beside the documents. */
export type RenderTools = {
  /** Reads the content folder. */
  readSource: ReadSource;
  /** The site's zone. */
  timeZone: string;
  /** Documents that have been compiled before. */
  cache: Cache;
  /** Rendered bodies. */
  renderings: Pick<Renderings, 'open'>;
};

/**
 * Renders the bodies of all documents that have not been compiled yet, and keeps for the gate what
 * they and their front matter hold. One that cannot be rendered does not stop the others, and is told later: the gate has
 * a better message for it.
 * @param before what an earlier call has come to, which is not rendered again
 * @returns the documents by path
 */
export async function renderDocuments(
  tools: RenderTools,
  sources: readonly string[],
  memory: Memory,
  before: ReadonlyMap<string, Prepared> = new Map(),
): Promise<Map<string, Prepared>> {
  const { readSource, cache, renderings } = tools;
  const prepared = new Map<string, Prepared>();
  for (const [name, members] of groupByPack(sources)) {
    const files = members.map(readSource);
    const pack = renderings.open(name, new Map(files.map(({ source, key }) => [source, key])));
    for (const file of files) {
      const { source, key } = file;
      const known = cache.get(key) as DocumentTypes | undefined;
      const earlier = before.get(source);
      if (known && pack.has(source)) prepared.set(source, { key, known });
      else if (earlier?.key === key && pack.has(source)) prepared.set(source, earlier);
      else prepared.set(source, { key, ...(await prepare(file, pack, tools, memory)) });
    }
    pack.save();
  }
  return prepared;
}

function groupByPack(sources: readonly string[]): Map<string, string[]> {
  const packs = new Map<string, string[]>();
  for (const source of sources) {
    const name = packName(source);
    packs.set(name, [...(packs.get(name) ?? []), source]);
  }
  return packs;
}

async function prepare(
  file: SourceFile,
  pack: RenderingPack,
  { timeZone }: RenderTools,
  memory: Memory,
): Promise<Pick<Prepared, 'read' | 'error'>> {
  const { source, text } = file;
  try {
    const { summary, ...rendering } = await render(text, source, (facts) => {
      keepFacts(file, facts, memory);
    });
    const kind = kindOf(source) ?? 'posts';
    const fields = recallFields(kind, file, timeZone, memory);
    if (fields.frontMatter.raw === null) throw new Error(`${source}: ${NO_FIELDS}`);
    const record = requireRecord(fields, source);
    pack.set(source, rendering);
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
