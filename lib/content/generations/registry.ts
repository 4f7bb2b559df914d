import path from 'node:path';
import index from '@/.contentlayer/compiled/content-index.mjs';
import { site } from '@/lib/site';
import { createLibrary, type Library } from '../create-library';
import type { ContentIndex } from '../model';

/** Content that a server has open. */
export type Generation = {
  /** Its name, which is part of the names of its epochs. */
  name: string;
  /** Its folder, below the project. */
  folder: string;
  /** Its articles. */
  library: Library;
};

/** What a server has open. */
export type Registry = {
  /** What requests are answered with from now on. */
  current: Generation;
  /** By name: the current one, and the one before it, which answers that have been begun are made of. */
  open: Map<string, Generation>;
};

const KEY = Symbol.for('yueliang.generations');

/**
 * The proxy and the pages are bundled apart, and must agree. While developing each follows its own copy of
 * the index's module, of which there is a new one after each save.
 */
const shared = (site.preview ? {} : globalThis) as { [KEY]?: Registry };

/**
 * What this process has open: first the content that its build carries, or while developing what has been
 * compiled last.
 */
export function registry(): Registry {
  const known = shared[KEY];
  if (known) return known;
  const own = openGeneration(site.compiledDir, index, site.builtAt);
  return (shared[KEY] = { current: own, open: new Map([[own.name, own]]) });
}

/**
 * Opens a generation.
 * @param folder where it lies, below the project
 * @param content its index
 * @param madeAt from when it has been served
 */
export function openGeneration(folder: string, content: ContentIndex, madeAt: Date): Generation {
  const library = createLibrary(content, site.pageSize, { folder, madeAt });
  return { name: path.basename(folder), folder, library };
}

/** Content that pages which readers have open may be made of, the current one first. */
export function openContents(): Generation[] {
  const { current, open } = registry();
  return [current, ...[...open.values()].filter((each) => each !== current)];
}

/** Answers from now on with another generation, and forgets those before the present one. */
export function switchTo(generation: Generation): void {
  const before = registry();
  const kept = [before.current, generation].map((each) => [each.name, each] as const);
  shared[KEY] = { current: generation, open: new Map(kept) };
}
