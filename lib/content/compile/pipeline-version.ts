import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { digest } from './digest';

/** The code that makes a body and its summary of a source file. */
const ENTRY = 'lib/content/compile/render.ts';

/**
 * Names the code that renders: ours, as a bundle without the packages; all packages, by the
 * lockfile; and Node, which brings the Unicode tables.
 * @throws {Error} when the code does not bundle, or outside the project's folder
 */
export async function pipelineVersion(): Promise<string> {
  const options = { bundle: true, packages: 'external', platform: 'node', format: 'esm' } as const;
  const { outputFiles } = await build({ ...options, entryPoints: [ENTRY], write: false });
  const code = outputFiles.map(({ text }) => text).join('');
  return digest(`${code}\n${await readFile('package-lock.json', 'utf8')}\n${process.version}`);
}
