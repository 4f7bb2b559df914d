import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Bodies } from './bodies';
import type { Cache } from './cache';
import { digest } from './digest';
import type { Compiled } from './link';
import { render } from './render';
import { stageDocument } from './stage';
import type { Texts } from './texts';

/** What compiling needs beside the documents. */
export type Tools = {
  /** The content folder. */
  contentDir: string;
  /** The folder that Contentlayer reads. */
  stageDir: string;
  /** Documents that have been compiled before. */
  cache: Cache;
  /** Rendered bodies. */
  bodies: Bodies;
  /** Their plain texts. */
  texts: Texts;
  /** Contentlayer: compiles what has been staged. */
  generate: () => Promise<Compiled<unknown>[]>;
};

/**
 * Compiles documents. One whose file has not changed is taken from the cache, where it is known by
 * the digest of its file; the others have their body rendered and go through Contentlayer.
 * @param sources paths in the content folder
 * @returns the documents by path
 * @throws {Error} when a body cannot be rendered, or Contentlayer refuses or drops a document
 */
export async function compileDocuments(
  { contentDir, stageDir, cache, bodies, texts, generate }: Tools,
  sources: readonly string[],
): Promise<Map<string, Compiled<unknown>>> {
  const compiled = new Map<string, Compiled<unknown>>();
  const changed = new Map<string, string>();
  await rm(stageDir, { recursive: true, force: true });
  for (const source of sources) {
    const text = await readFile(path.join(contentDir, source), 'utf8');
    const key = digest(`${source}\n${text}`);
    const known = cache.get(key) as Compiled<unknown> | undefined;
    if (known && texts.has(known.document) && (await bodies.has(known.document))) {
      compiled.set(source, known);
      continue;
    }
    const { html, plain, summary } = render(text, source);
    const body = await bodies.add(html);
    await texts.add(body, plain);
    await stageDocument(stageDir, source, text, { body, summary });
    changed.set(source, key);
  }
  if (changed.size === 0) return compiled;
  for (const document of await generate()) {
    compiled.set(document.source, document);
    const key = changed.get(document.source);
    if (key !== undefined) cache.set(key, document);
  }
  const dropped = [...changed.keys()].filter((source) => !compiled.has(source));
  if (dropped.length > 0)
    throw new Error(`Contentlayer: 未编译 / not compiled: ${dropped.join(', ')}`);
  return compiled;
}
