import type { Say } from '../note';
import type { SourceTree } from '../source/tree';
import type { JekyllConfig } from './config';

/** What reads a site's documents. */
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
