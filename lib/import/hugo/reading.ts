import type { Say } from '../note';
import type { SourceTree } from '../source/tree';
import type { HugoConfig } from './config';

/** Folder and settings with which a site's documents are read. */
export type Reading = {
  /** The folder. */
  tree: SourceTree;
  /** Its configuration. */
  config: HugoConfig;
  /** Zone of dates without one. */
  timeZone: string;
  /** The present: what has expired is not published. */
  now: Date;
  /** Notes things down. */
  say: Say;
};
