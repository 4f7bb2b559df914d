import type { Stray } from '../stray/stray';

/** A block that is read as what it was not meant to be. */
export type Suspect = Stray & {
  /** Whether the rest of the article is in it, and so lost to its readers. */
  swallows?: boolean;
};
