/**
 * `node scripts/run-typescript.mjs scripts/x.ts [flags]`: runs a program of the project. It is bundled
 * first, without the packages: loaded file by file through a hook (tsx) it would cost 3 CPU seconds
 * more (docs/performance.md).
 */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { packedContentlayer } from './build/packed-contentlayer.mjs';
import { readBuildSettings } from './build/read-build-settings.mjs';
import { printFailure } from './lib/main.mjs';

/** Folder of the bundles, each under the name of its content. */
const FOLDER = '.contentlayer/programs';

const [node = '', , program = '', ...flags] = process.argv;

try {
  const entry = await bundle();
  process.argv = [node, program, ...flags];
  // A program gets here the settings that lib/site.ts gets from a build.
  process.env.BUILD_SETTINGS = JSON.stringify(readBuildSettings());
  // An older version left this file; a damaged one would keep Node from loading any program.
  rmSync('.contentlayer/package.json', { force: true });
  await import(pathToFileURL(path.resolve(entry)).href);
} catch (error) {
  printFailure(error);
}

/**
 * Bundles the program.
 *
 * @returns {Promise<string>} The file to be run.
 */
async function bundle() {
  const { outputFiles, metafile } = await build({
    entryPoints: [program],
    bundle: true,
    packages: 'external',
    plugins: [packedContentlayer(process.cwd())],
    platform: 'node',
    format: 'esm',
    splitting: true,
    entryNames: '[name]-[hash]',
    outExtension: { '.js': '.mjs' },
    outdir: FOLDER,
    metafile: true,
    write: false,
  });

  mkdirSync(FOLDER, { recursive: true });
  for (const { path: file, contents } of outputFiles) {
    if (existsSync(file) && readFileSync(file).equals(contents)) continue;
    const part = `${file}.${process.pid}.part`;
    try {
      writeFileSync(part, contents);
      renameSync(part, file);
    } catch (error) {
      // On a full disk it would take the last of the room.
      rmSync(part, { force: true });
      throw error;
    }
  }

  const [entry = ''] =
    Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === program) ?? [];
  return entry;
}
