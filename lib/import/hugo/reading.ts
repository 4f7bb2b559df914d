import type { Say } from '../note';
import type { SourceTree } from '../source/tree';
import type { HugoConfig } from './config';
import type { Logical } from './logical';

/** The page of a list, `_index.md`, whose `cascade` holds for what is below it. */
export type ListPage = {
  /** Place of the page. */
  logical: Logical;
  /** Its front matter. */
  fields: Readonly<Record<string, unknown>>;
};

/** Folder and settings with which a site's documents are read. */
export type Reading = {
  /** The folder. */
  tree: SourceTree;
  /** Its configuration. */
  config: HugoConfig;
  /** Pages of lists, by their language and path. */
  lists: ReadonlyMap<string, ListPage>;
  /** Zone of dates without one. */
  timeZone: string;
  /** The present: what has expired is not published. */
  now: Date;
  /** Notes things down. */
  say: Say;
};
