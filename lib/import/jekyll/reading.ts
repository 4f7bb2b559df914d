import type { Say } from '../note';
import type { SourceTree } from '../source/tree';
import type { JekyllConfig } from './config';

/** Folder and settings with which a site's documents are read. */
export type Reading = {
  /** The folder. */
  tree: SourceTree;
  /** Its configuration. */
  config: JekyllConfig;
  /** Zone in which days are. */
  timeZone: string;
  /** Notes things down. */
  say: Say;
};
