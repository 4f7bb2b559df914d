/**
 * `npm run build`: checks and compiles the content, then builds the site. The pages carry the
 * reader's script alone; `READER_RUNTIME=next` builds them with Next's client runtime instead.
 */
import { readReaderRuntime } from './build/reader-runtime-switch.mjs';
import { installReaderRuntime } from './build/reader-runtime.mjs';
import { main } from './lib/main.mjs';
import { npm } from './lib/npm.mjs';
import { run } from './lib/run.mjs';

await main(async () => {
  const runtime = readReaderRuntime(process.env.READER_RUNTIME);
  await run(...npm('run', '--silent', 'content:build'));
  if (runtime === 'next') {
    await next();
    return;
  }
  await next('--experimental-build-mode', 'compile');
  await installReaderRuntime(process.cwd());
  await next('--experimental-build-mode', 'generate');
});

/**
 * Runs Next's build.
 *
 * @param {string[]} flags Its flags.
 */
async function next(...flags) {
  await run(process.execPath, ['node_modules/next/dist/bin/next', 'build', ...flags]);
}
