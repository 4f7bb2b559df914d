import path from 'node:path';
import index from '@/.contentlayer/compiled/content-index.mjs';
import { defaultPublication, type Publication } from '@/lib/publication';
import { site } from '@/lib/site';
import { now } from '@/lib/time/clock';
import { imageFolder } from '../compiled/images/address';
import { createLibrary, type Library } from '../library/create-library';
import type { ContentIndex } from '../model';
import { asked } from './asked';
import { newerIndex } from './newer-index';

/** Content that a server has open. */
export type Generation = {
  /** Its name, which is part of the names of its epochs. */
  name: string;
  /** Its folder, below the project. */
  folder: string;
  /** Its articles. */
  library: Library;
  /** Words of the publication about itself in it. */
  publication: Publication;
  /** Slugs of the pages that it has besides articles. */
  pages: ReadonlySet<string>;
};

/** Generations that a server has open. */
export type Registry = {
  /** Generation that answers requests which ask for nothing else. */
  current: Generation;
  /**
   * Generation that will answer them, and the instant from which on (milliseconds of the clock); null where none waits.
   */
  next: { generation: Generation; from: number } | null;
  /**
   * Generations by name: those two, the one before, of which answers that have been begun are made, and what was asked
   * for.
   */
  open: Map<string, Generation>;
};

const KEY = Symbol.for('yueliang.generations');

/**
 * The proxy and the pages are bundled apart, and must agree. While developing each follows the index that was
 * compiled last, with a copy of its own.
 */
const shared = (site.preview ? {} : globalThis) as { [KEY]?: Registry };

/**
 * Gives what this process has open: first the content that its build carries, or while developing what has been
 * compiled last. What waits is the current one from its instant on: that is looked at with each request, and all
 * servers that share a clock switch between the same two requests.
 */
export function registry(): Registry {
  const known = ofThisProcess();
  if (known.next && Date.now() >= known.next.from) switchTo(known.next.generation);
  return known;
}

/**
 * Gives the generation that answers the present request: the one that its proxy has named, where this server has it
 * open.
 */
export function answering(): Generation {
  const { current, open } = registry();
  return open.get(asked()?.name ?? current.name) ?? current;
}

/**
 * Opens a generation.
 * @param folder folder of the generation, below the project
 * @param content its index
 * @param madeAt from when it has been served
 */
export function openGeneration(folder: string, content: ContentIndex, madeAt: Date): Generation {
  const library = createLibrary(content, site.pageSize, { folder, madeAt });
  const { publication = defaultPublication(new URL(site.url).host) } = content;
  const pages = new Set(content.pages.map(({ slug }) => slug));
  return { name: path.basename(folder), folder, library, publication, pages };
}

/** Content that pages which readers have open may be made of, the current one first. */
export function openContents(): Generation[] {
  const current = answering();
  return [current, ...[...registry().open.values()].filter((each) => each !== current)];
}

/** Answers from now on with another generation, and forgets those before the present one. */
export function switchTo(generation: Generation): void {
  const known = ofThisProcess();
  const kept = [known.current, generation].map((each) => [each.name, each] as const);
  Object.assign(known, { current: generation, next: null, open: new Map(kept) });
}

/**
 * Has a generation open, for requests that ask for it.
 * @param from milliseconds of the clock from which the others are answered with it too; null for never
 */
export function offer(generation: Generation, from: number | null): void {
  const known = registry();
  known.open.set(generation.name, generation);
  known.next = from === null ? known.next : { generation, from };
}

function ofThisProcess(): Registry {
  const saved = site.preview ? newerIndex(site.compiledDir) : null;
  const known = shared[KEY];
  if (known && saved === null) return known;
  const own = openGeneration(site.compiledDir, saved ?? index, site.builtAt);
  return (shared[KEY] = { current: own, next: null, open: new Map([[own.name, own]]) });
}

/**
 * Gives the contents in which the images of a folder may be: those that open pages are made of too, but for what has been
 * withdrawn since.
 * @param folder name of it, as in addresses of images
 */
export function contentsWith(folder: string): Generation[] {
  const contents = openContents();
  const [current] = contents;
  const library = current?.library;
  const withdrawn = library?.at(library.epochAt(now()))?.withdrawn ?? [];
  const isWithdrawn = withdrawn.some((article) =>
    imageFolder({ ...article, draft: false }).startsWith(`${folder}-`),
  );
  return isWithdrawn ? contents.slice(0, 1) : contents;
}
