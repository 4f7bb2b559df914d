import type { BodyStep } from './bodies/body-step';
import type { Engine, Site, Step, Target } from './model';
import type { Say } from './note';
import type { SourceTree } from './source/tree';

/** Reader of an engine's sites: one a folder, `lib/import/<engine>/reader.ts`. */
export type Reader = {
  /** The engine. */
  engine: Engine;
  /** Whether a folder is a site of this engine: its configuration or its folder of posts is there. */
  recognises: (tree: SourceTree) => boolean;
  /** Reads the site; a file that cannot be read is noted and left out. */
  read: (tree: SourceTree, target: Target, say: Say) => Site | Promise<Site>;
  /** Steps that only this engine needs (Liquid, shortcodes), before those that all sites have. */
  steps: readonly Step[];
  /** Steps that can wait until front matter has been settled, body by body. */
  bodySteps: readonly BodyStep[];
};
