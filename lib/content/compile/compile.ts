import path from 'node:path';
import { listFiles } from '../check/files';
import { openBodies } from './bodies';
import { openCache } from './cache';
import { openContentlayer } from './contentlayer';
import { folders } from './folders';
import { link } from './link';
import { pipelineVersion } from './pipeline-version';
import { readDocuments } from './read-documents';
import { stageDocuments } from './stage';
import { writeIndex } from './write-index';

/** The compiler, warm: whatever has been compiled once is not compiled again. */
export type Compiler = {
  /** Compiles the content as it is now; the index stays as it was on any error. */
  compile: () => Promise<void>;
  /** Forgets and removes all that is not of the last compilation, and keeps the rest for later builds. */
  keep: () => Promise<void>;
};

/**
 * Starts the compiler in the project's folder.
 * @param contentDir the content folder
 */
export async function openCompiler(contentDir: string): Promise<Compiler> {
  const cache = await openCache(path.join(folders.cache, 'compiled.json'), await pipelineVersion());
  const bodies = await openBodies(folders.bodies, path.join(folders.cache, 'bodies'));
  const contentlayer = await openContentlayer(cache);
  let used: ReadonlySet<string> = new Set();
  return {
    compile: async () => {
      const { known } = await listFiles(contentDir);
      const stage = { contentDir, stageDir: folders.stage, cache, bodies };
      used = await stageDocuments(stage, Object.values(known).flat());
      await contentlayer.generate();
      await writeIndex(link(await readDocuments(folders.generated)), folders.compiled);
    },
    keep: async () => {
      await bodies.keepOnly(used);
      await contentlayer.remember();
      await cache.save();
    },
  };
}
