/**
 * `npm run build`: checks and compiles the content, then builds the site. The pages carry the
 * reader's script alone; `READER_RUNTIME=next` builds them with Next's client runtime instead.
 */
import { buildSite } from './build/next-build.mjs';
import { readReaderRuntime } from './build/reader-runtime-switch.mjs';
import { main } from './lib/main.mjs';
import { npm } from './lib/npm.mjs';
import { run } from './lib/run.mjs';

await main(async () => {
  const runtime = readReaderRuntime(process.env.READER_RUNTIME);
  await run(...npm('run', '--silent', 'content:build'));
  await buildSite(runtime);
});
