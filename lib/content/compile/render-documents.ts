import { readFileSync } from 'node:fs';
import path from 'node:path';
import { kindOf } from '../check/files';
import { keepFacts, type Memory } from '../check/lazy-facts';
import { recallFields } from '../check/read-document';
import { digest } from '../digest';
import { packName } from '../packs';
import type { Cache } from './cache';
import type { Compiled } from './link';
import { render } from './render';
import type { RenderingPack, Renderings } from './renderings';
import type { Staged } from './stage';

/** A document by its present content. */
export type Prepared = {
  /** Names its path and content. */
  key: string;
  /** What an earlier build has made of it; then there is nothing else to do. */
  known?: Compiled<unknown>;
  /** What goes through Contentlayer. */
  staged?: Staged;
  /** Why its body cannot be rendered. */
  error?: Error;
};

/** What rendering needs beside the documents. */
export type RenderTools = {
  /** The content folder. */
  contentDir: string;
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
  const { contentDir, cache, renderings } = tools;
  const prepared = new Map<string, Prepared>();
  for (const [name, members] of groupByPack(sources)) {
    const texts = new Map(members.map((source) => [source, readText(contentDir, source)]));
    const keys = new Map(Array.from(texts, ([source, text]) => [source, keyOf(source, text)]));
    const pack = renderings.open(name, keys);
    for (const [source, text] of texts) {
      const key = keys.get(source) ?? '';
      const known = cache.get(key) as Compiled<unknown> | undefined;
      const earlier = before.get(source);
      if (known && pack.has(source)) prepared.set(source, { key, known });
      else if (earlier?.key === key && pack.has(source)) prepared.set(source, earlier);
      else prepared.set(source, { key, ...(await prepare(text, source, pack, tools, memory)) });
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

function readText(contentDir: string, source: string): string {
  return readFileSync(path.join(contentDir, source), 'utf8');
}

function keyOf(source: string, text: string): string {
  return digest(`${source}\n${text}`);
}

async function prepare(
  text: string,
  source: string,
  pack: RenderingPack,
  { timeZone }: RenderTools,
  memory: Memory,
): Promise<Pick<Prepared, 'staged' | 'error'>> {
  try {
    const { summary, ...rendering } = await render(text, source, (facts) => {
      keepFacts(text, facts, memory);
    });
    const kind = kindOf(source) ?? 'posts';
    const { raw } = recallFields(kind, { source, text, timeZone }, memory).frontMatter;
    if (raw === null) throw new Error(`${source}: ${NO_FIELDS}`);
    pack.set(source, rendering);
    return { staged: { source, fields: raw, summary } };
  } catch (error) {
    return { error: error as Error };
  }
}

const NO_FIELDS = '文件开头的字段读不懂 / its front matter cannot be read';
