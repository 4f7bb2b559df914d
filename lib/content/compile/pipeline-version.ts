import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { digest } from '@/lib/digest';
import { site } from '@/lib/site';

/** The code that makes compiled documents of source files; what it imports for types only is not in it. */
export const PIPELINE = [
  'contentlayer.config.ts',
  'lib/content/compile/render-documents.ts',
  'lib/content/compile/write-related.ts',
];

/** With it, the code that makes a generation of them. */
const COMPILER = [...PIPELINE, 'lib/content/compile/compile.ts'];

/** Names the code that compiles, and the origin it compiles for: what it has made, it need not make again. */
export async function pipelineVersion(): Promise<string> {
  return digest(`${await codeVersion(PIPELINE)}\n${site.url}`);
}

/**
 * Names the line of generations that this program makes of a content folder: a server reads what was made
 * by the program that it was built from, and for its own origin.
 * @param contentDir relative to the project, or absolute
 */
export async function lineName(contentDir: string): Promise<string> {
  return digest(`${await codeVersion(COMPILER)}\n${site.url}\n${contentDir}`).slice(0, 12);
}

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
