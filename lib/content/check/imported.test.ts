import { expect, it } from 'vitest';
import { temporaryFolder } from '@/tests/temporary-folder';
import { checkContent } from './check';

const BAD = '---\ntitle: 题\n---\n\n[死链接](/nothing-here)\n\n$$\\frac{$$\n';

/** Levels of what is found in a post, by rule. */
async function levels(files: Record<string, string>) {
  const contentDir = temporaryFolder({ 'posts/2026-03-01-a.md': BAD, ...files });
  const { findings } = await checkContent({
    contentDir,
    publicDir: temporaryFolder(),
    timeZone: 'Asia/Shanghai',
    pageSize: 20,
  });
  return Object.fromEntries(findings.map(({ rule, level }) => [rule, level]));
}

it('is lenient with what old posts have, in documents that were imported, and with nothing else', async () => {
  const record = (place: string) => ({
    '.imported.json': JSON.stringify({ files: { [place]: {} } }),
  });
  expect(await levels({})).toMatchObject({ 'link-dead': 'error', math: 'error' });
  expect(await levels(record('posts/2026-03-01-a.md'))).toMatchObject({
    'link-dead': 'warning',
    math: 'error',
  });
  expect(await levels(record('posts/2026-03-01-b.md'))).toMatchObject({ 'link-dead': 'error' });
});
