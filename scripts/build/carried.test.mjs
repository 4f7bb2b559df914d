import { expect, it } from 'vitest';
import { temporaryFolder } from '@/tests/temporary-folder';
import { carriedModules, travels, writeCarried } from './carried.mjs';

const facts = { generation: '.contentlayer/generations/a', at: '2026-02-28T09:00:00.000Z' };

it('writes what a build that travels carries where its aliases lead', async () => {
  const root = temporaryFolder({
    '.contentlayer/generations/a/content-index.mjs': "export default 'the index';\n",
  });
  writeCarried(root, facts);
  /** @type {{ default?: string, built?: { at: string, compiledDir: string } }[]} */
  const [index, carried] = await Promise.all(
    Object.values(carriedModules({ VERCEL: '1' })).map(
      (file) => import(/* @vite-ignore */ `${root}/${file}`),
    ),
  );
  expect(index?.default).toBe('the index');
  expect(carried?.built).toEqual({ at: facts.at, compiledDir: facts.generation });
});

it('tells a build of one that began after it in the same folder', () => {
  const root = temporaryFolder();
  const check = writeCarried(root, facts);
  expect(check).not.toThrow();
  writeCarried(root, { ...facts, generation: '.contentlayer/generations/b' });
  expect(check).toThrow('Another build began in this folder');
});

it('has a build that is served from its folder read there what it carries', () => {
  expect([{}, { VERCEL: '1' }, { BUILD_OUTPUT: 'standalone' }].map(travels)).toEqual([
    false,
    true,
    true,
  ]);
  expect(Object.values(carriedModules({}))).toEqual([
    './lib/content/generations/carried-index.mjs',
  ]);
});
