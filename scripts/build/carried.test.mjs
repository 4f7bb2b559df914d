import { expect, it } from 'vitest';
import { temporaryFolder } from '@/tests/temporary-folder';
import { CARRIED, writeCarried } from './carried.mjs';

it('writes what a build carries where its aliases lead', async () => {
  const root = temporaryFolder({
    '.contentlayer/generations/a/content-index.mjs': "export default 'the index';\n",
  });
  writeCarried(root, '.contentlayer/generations/a');
  /** @type {{ default?: string, built?: { at: string, compiledDir: string } }[]} */
  const [index, carried] = await Promise.all(
    Object.values(CARRIED).map((file) => import(/* @vite-ignore */ `${root}/${file}`)),
  );
  expect(index?.default).toBe('the index');
  expect(carried?.built?.compiledDir).toBe('.contentlayer/generations/a');
  expect(Date.parse(carried?.built?.at ?? '')).toBeGreaterThan(Date.now() - 60_000);
});

it('tells a build of one that began after it in the same folder', () => {
  const root = temporaryFolder();
  const check = writeCarried(root, '.contentlayer/generations/a');
  expect(check).not.toThrow();
  writeCarried(root, '.contentlayer/generations/b');
  expect(check).toThrow('Another build began in this folder');
});
