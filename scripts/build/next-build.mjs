import { run } from '../lib/run.mjs';
import { installReaderRuntime } from './reader-runtime.mjs';

/**
 * Builds the site from compiled content, in the working folder.
 *
 * @param {'reader' | 'next'} runtime What the pages carry: the reader's script alone, or Next's
 *   client runtime.
 */
export async function buildSite(runtime) {
  if (runtime === 'next') {
    await next();
    return;
  }
  await next('--experimental-build-mode', 'compile');
  await installReaderRuntime(process.cwd());
  await next('--experimental-build-mode', 'generate');
}

/**
 * Runs Next's build.
 *
 * @param {string[]} flags Its flags.
 */
async function next(...flags) {
  await run(process.execPath, ['node_modules/next/dist/bin/next', 'build', ...flags]);
}
