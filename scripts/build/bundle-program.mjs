import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { writeWhole } from '../../lib/files/write-whole.mjs';
import { packedContentlayer } from './packed-contentlayer.mjs';

/** Files beside the code that say how it is bundled, and name the packages that it loads. */
const SETTINGS = ['package-lock.json', 'package.json', 'tsconfig.json'];

/**
 * Bundles a program of the project, without the packages. What has been written already is not written again.
 *
 * @param {string} program Its path in the project.
 * @param {string} folder Folder of bundles, each under the name of its content.
 * @returns {Promise<import('../../lib/files/made-of-files.mjs').Made<string>>} The file to be run.
 */
export async function bundleProgram(program, folder) {
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
    outdir: folder,
    metafile: true,
    write: false,
  });
  for (const { path: file, contents } of outputFiles) {
    if (!existsSync(file) || !readFileSync(file).equals(contents)) writeWhole(file, contents);
  }
  const outputs = Object.entries(metafile.outputs);
  const [entry = ''] = outputs.find(([, { entryPoint }]) => entryPoint === program) ?? [];
  const loaded = outputs.flatMap(([, { imports }]) => imports.map((imported) => imported.path));
  const packed = loaded.filter((name) => name.startsWith('file:')).map((url) => fileURLToPath(url));
  return {
    value: entry,
    sources: [...Object.keys(metafile.inputs), ...SETTINGS],
    products: [...outputs.map(([file]) => file), ...new Set(packed)],
  };
}
