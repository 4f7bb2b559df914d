import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { packedContentlayer } from './packed-contentlayer.mjs';

const program = `
  import { runMain } from 'contentlayer/core';
  import { makeSource } from 'contentlayer/source-files';
  import { errorToString } from '@contentlayer2/utils';
  import { T } from '@contentlayer2/utils/effect';
  console.log(runMain, makeSource, errorToString, T);
`;

it('gives a program what it imports of Contentlayer in files of its own', async () => {
  const { metafile } = await build({
    stdin: { contents: program, resolveDir: process.cwd() },
    bundle: true,
    packages: 'external',
    format: 'esm',
    plugins: [packedContentlayer(process.cwd())],
    metafile: true,
    write: false,
  });
  const [output] = Object.values(metafile.outputs);
  const paths = output?.imports.map((imported) => imported.path) ?? [];
  expect(paths).toHaveLength(4);
  expect(paths.every((url) => /^file:.*\/node_modules\/\.cache\/contentlayer\//.test(url))).toBe(
    true,
  );
  /** @type {Record<string, unknown>[]} */
  const modules = await Promise.all(paths.map((url) => import(/* @vite-ignore */ url)));
  const [core, source, utils, effect] = modules;
  expect(
    [core?.runMain, source?.makeSource, utils?.errorToString].map((each) => typeof each),
  ).toEqual(['function', 'function', 'function']);
  expect(effect?.T).toHaveProperty('either');
});
