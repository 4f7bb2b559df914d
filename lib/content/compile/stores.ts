import path from 'node:path';
import { folders } from '../compiled/folders';
import { openStore, type Store } from '../store/store';

/** Stores of what compiling came to before, and comes to. */
export type Stores = {
  /** Documents, as Contentlayer has made them. */
  documents: Store;
  /** Bodies, as pages show them. */
  bodies: Store;
  /** Bodies as Markdown. */
  twins: Store;
  /** Bodies as plain text. */
  texts: Store;
  /** Terms of articles. */
  terms: Store;
  /** Names in articles. */
  names: Store;
  /** Facts of recordings. */
  recordings: Store;
};

/** The parts of a rendering: of an archive too much to be held in memory, a month is not. */
export const rendered = ['bodies', 'twins', 'texts'] as const;

/**
 * Opens the stores.
 * @param version names the code that compiles
 * @param cache folder of what outlives a build
 */
export function openStores(version: string, cache: string = folders.cache): Stores {
  const open = (name: keyof Stores, atOnce?: number) =>
    openStore(path.join(cache, name), version, atOnce);
  return {
    documents: open('documents'),
    bodies: open('bodies', 1),
    twins: open('twins', 1),
    texts: open('texts', 1),
    terms: open('terms'),
    names: open('names'),
    recordings: open('recordings'),
  };
}
