import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { PIPELINE, pipelineVersion } from './pipeline-version';

it('is the same for the same code', async () => {
  const version = await pipelineVersion();
  expect(version).toMatch(/^[0-9a-f]{32}$/u);
  expect(await pipelineVersion()).toBe(version);
});

it('knows all code that a compiled document depends on', async () => {
  const { metafile } = await build({
    entryPoints: PIPELINE,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    write: false,
    outdir: '.',
    metafile: true,
  });
  expect(Object.keys(metafile.inputs)).toEqual(
    expect.arrayContaining([
      'contentlayer.config.ts',
      'lib/content/body/make-twin.ts',
      'lib/content/body/plain-text.ts',
      'lib/content/source/records/post.ts',
      'lib/content/body/summary.ts',
      'lib/markdown/pipeline.ts',
      'lib/markdown/steps/highlight.ts',
    ]),
  );
});
