import { cpSync, existsSync } from 'node:fs';
import path from 'node:path';
import {
  abandonBuild,
  beginBuild,
  completeBuild,
  finishBuild,
  publishedGeneration,
  WORKSHOP,
} from '../lib/builds.mjs';
import { run } from '../lib/run.mjs';
import { travels, writeCarried } from './carried.mjs';
import { bundleOnce } from './kept-bundle.mjs';
import { drawnPictures, keepPictures } from './kept-pictures.mjs';
import { readBuildSettings } from './read-build-settings.mjs';
import { installReaderRuntime, removeRuntimeData } from './reader-runtime.mjs';

/**
 * Builds the site from compiled content, in the working folder, beside what is served from it. On Vercel a
 * deployment is one build, which is looked for in `.next`.
 *
 * @param {'reader' | 'next'} runtime Runtime that the pages carry: the reader's script alone, or Next's client runtime.
 */
export async function buildSite(runtime) {
  const root = process.cwd();
  if (process.env.VERCEL !== undefined) {
    const generation = publishedGeneration(root);
    publishImages(root, generation);
    writeCarried(root, { generation, at: new Date().toISOString() });
    await buildPages(runtime, '.next', { COMPILED_DIR: generation });
    return;
  }
  const settings = readBuildSettings();
  const { name, generation, at } = beginBuild(root, settings);
  const built = JSON.stringify({ at, compiledDir: generation });
  const env = { BUILD_DIR: WORKSHOP, COMPILED_DIR: generation, BUILT: built };
  try {
    if (travels(process.env)) {
      const stillCarried = writeCarried(root, { generation, at });
      await buildPages(runtime, WORKSHOP, env);
      stillCarried();
    } else {
      await buildPages(runtime, WORKSHOP, env, (bundle) =>
        bundleOnce(root, WORKSHOP, settings, bundle),
      );
    }
  } catch (error) {
    abandonBuild(root, name);
    throw error;
  }
  completeBuild(root);
  completeStandalone(root, generation);
  finishBuild(root, name);
}

/**
 * Puts the images of the content among the static files, which is where Vercel serves them from.
 *
 * @param {string} root The project's folder.
 * @param {string} generation Folder of the content, below it.
 */
function publishImages(root, generation) {
  const images = path.join(root, generation, 'images');
  const served = path.join(root, 'public/assets/content');
  if (existsSync(images)) cpSync(images, served, { recursive: true });
}

/** Package that lib/page-cache/redis-link.mjs loads beside Next's bundles; it depends on no other. */
const REDIS_CLIENT = 'node_modules/@redis/client';

/**
 * Gives Next's standalone output, where it was asked for, the files that it leaves out.
 *
 * @param {string} root The project's folder.
 * @param {string} generation Folder of the content, below it.
 */
function completeStandalone(root, generation) {
  const standalone = path.join(root, WORKSHOP, 'standalone');
  if (!existsSync(standalone)) return;
  for (const folder of [`${WORKSHOP}/static`, 'public', generation, REDIS_CLIENT]) {
    cpSync(path.join(root, folder), path.join(standalone, folder), { recursive: true });
  }
}

/**
 * Runs Next's build, in two phases where something is put between them.
 *
 * @param {'reader' | 'next'} runtime Runtime that the pages carry.
 * @param {string} folder Folder in which Next builds, below the working folder.
 * @param {Record<string, string>} env Environment of next.config.mjs.
 * @param {(bundle: () => Promise<void>) => Promise<string | void>} [once] Has the first phase done, where that is not done
 *   yet. It gives the name of the program where something of it is kept.
 */
async function buildPages(runtime, folder, env, once = (bundle) => bundle()) {
  if (runtime === 'next') {
    await next(env);
    return;
  }
  const program = await once(async () => {
    await next(env, '--experimental-build-mode', 'compile');
    await installReaderRuntime(process.cwd(), folder);
  });
  const drawn = program && { DRAWN_PICTURES: drawnPictures(program) };
  await next({ ...env, ...drawn }, '--experimental-build-mode', 'generate');
  await removeRuntimeData(path.join(process.cwd(), folder));
  if (program) keepPictures(process.cwd(), folder, program);
}

/**
 * Runs Next's build.
 *
 * @param {Record<string, string>} env Environment of next.config.mjs.
 * @param {string[]} flags Its flags.
 */
async function next(env, ...flags) {
  await run(process.execPath, ['node_modules/next/dist/bin/next', 'build', ...flags], { env });
}
