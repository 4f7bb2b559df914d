import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { digest } from './digest';

/**
 * Names code by its content: ours, bundled without the packages; the packages, by the lockfile;
 * and Node, which brings the Unicode tables.
 * @throws {Error} when the code does not bundle, or outside the project's folder
 */
export async function codeVersion(entryPoints: string[]): Promise<string> {
  const { outputFiles } = await build({
    entryPoints,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    write: false,
    outdir: '.',
  });
  const code = outputFiles.map(({ text }) => text).join('');
  return digest(`${code}\n${await readFile('package-lock.json', 'utf8')}\n${process.version}`);
}
