import { build } from 'esbuild';
import { expect, it } from 'vitest';

const COMPILED = 'lib/content/generations/registry.ts';

it('no command needs content that was compiled before: it is run in a fresh clone', async () => {
  const { metafile } = await build({
    entryPoints: ['scripts/wechat.ts', 'scripts/announce.ts'],
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    outdir: '.contentlayer/programs',
    metafile: true,
    write: false,
  });
  expect(Object.keys(metafile.inputs)).toContain('scripts/wechat/wechat-draft.ts');
  expect(Object.keys(metafile.inputs)).not.toContain(COMPILED);
});
