import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { PIPELINE, pipelineVersion } from './pipeline-version';

it('is the same for the same code', async () => {
  const version = await pipelineVersion();
  expect(version).toMatch(/^[0-9a-f]{32}$/u);
  expect(await pipelineVersion()).toBe(version);
});

it('knows the code that renders Markdown', async () => {
  const { metafile } = await build({
    entryPoints: PIPELINE,
    bundle: true,
    packages: 'external',
    write: false,
    outdir: '.',
    metafile: true,
  });
  for (const file of ['lib/markdown/pipeline.ts', 'lib/content/compile/make-twin.ts'])
    expect(Object.keys(metafile.inputs)).toContain(file);
});
