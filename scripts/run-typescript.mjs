/**
 * `node scripts/run-typescript.mjs scripts/x.ts [flags]`: runs a program of the project. It is bundled
 * first, without the packages, unless an earlier run has done so: loaded file by file through a hook (tsx) it would
 * cost 3 CPU seconds more (docs/performance.md).
 */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import v8 from 'node:v8';
import { madeOfFiles } from '../lib/files/made-of-files.mjs';
import { readBuildSettings } from './build/read-build-settings.mjs';
import { printFailure } from './lib/main.mjs';

/** Folder of the bundles, and of what they were made of. */
const FOLDER = '.contentlayer/programs';

const [node = '', , program = '', ...flags] = process.argv;

// The V8 of Node 20 optimises a function, in threads of its own, when it has run for 68 KB of code three times. That is
// right for a server; of a command, which reads its files and ends, it takes more than it saves (docs/performance.md).
// The V8 of Node 22 has no such setting, and would say so.
if (process.versions.v8.startsWith('11.') && !flags.includes('--watch'))
  v8.setFlagsFromString('--interrupt-budget=1000000');

try {
  const record = path.join(FOLDER, `${program.replaceAll('/', '-')}.json`);
  const entry = await madeOfFiles(record, `${program} ${process.version}`, async () => {
    const { bundleProgram } = await import('./build/bundle-program.mjs');
    return bundleProgram(program, FOLDER);
  });
  process.argv = [node, program, ...flags];
  // A program gets here the settings that lib/site.ts gets from a build.
  process.env.BUILD_SETTINGS = JSON.stringify(readBuildSettings());
  // An older version left this file; a damaged one would keep Node from loading any program.
  rmSync('.contentlayer/package.json', { force: true });
  await import(pathToFileURL(path.resolve(entry)).href);
} catch (error) {
  printFailure(error);
}
