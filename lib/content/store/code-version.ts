import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { digest } from '@/lib/digest';
import { madeOfFiles } from '@/lib/files/made-of-files.mjs';

/** Names the packages, by which a version differs as by the code. */
const LOCKFILE = 'package-lock.json';

/** Files by whose settings esbuild bundles. */
const SETTINGS = ['package.json', 'tsconfig.json'];

/**
 * Names code by its content: ours, bundled without the packages; the packages, by the lockfile;
 * and Node, which brings the Unicode tables.
 * @param entryPoints modules, relative to the project
 * @param folder keeps the names of code, so that the same need not be bundled in each run
 * @throws {Error} when the code does not bundle, or outside the project's folder
 */
export async function codeVersion(entryPoints: readonly string[], folder: string): Promise<string> {
  const maker = JSON.stringify([entryPoints, process.version]);
  const record = path.join(folder, `${digest(maker)}.json`);
  return madeOfFiles(record, maker, async () => {
    const { code, sources } = await bundle(entryPoints);
    const lockfile = await readFile(LOCKFILE, 'utf8');
    return {
      value: digest(`${code}\n${lockfile}\n${process.version}`),
      sources: [...sources, ...SETTINGS, LOCKFILE],
    };
  });
}

/** Bundles modules as one program, so that what several of them import is in it once. */
async function bundle(
  entryPoints: readonly string[],
): Promise<{ code: string; sources: string[] }> {
  const { build } = await import('esbuild');
  const names = entryPoints.map((_, index) => `part${String(index)}`);
  const imports = entryPoints.map(
    (module, index) => `import * as ${names[index] ?? ''} from ${JSON.stringify(`./${module}`)};\n`,
  );
  const { outputFiles, metafile } = await build({
    stdin: {
      contents: `${imports.join('')}export { ${names.join(', ')} };`,
      sourcefile: 'parts',
      resolveDir: process.cwd(),
    },
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    write: false,
    metafile: true,
  });
  return {
    code: outputFiles.map(({ text }) => text).join(''),
    sources: Object.keys(metafile.inputs).filter((file) => file !== 'parts'),
  };
}
