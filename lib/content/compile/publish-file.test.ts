import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '@/tests/temporary-folder';
import { publishedName, publishFile } from './publish-file';

it.each([
  ['/a/Fig. 1（甲）.PNG', 'fig-1-0123456789abcdef.png'],
  ['图.png', '0123456789abcdef.png'],
  ['-_a__b-.png', 'a-b-0123456789abcdef.png'],
  [`${'x'.repeat(61)}.png`, `${'x'.repeat(60)}-0123456789abcdef.png`],
])('gives %s a name of plain letters that no other content has', (file, name) => {
  expect(publishedName(file, '0123456789abcdef0123', 'png')).toBe(name);
});

it('writes a file that is not there, and nothing over one that is', async () => {
  const folder = temporaryFolder({ a: '甲' });
  const [from, to] = [path.join(folder, 'a'), path.join(folder, 'b/c')];
  await publishFile(from, to);
  expect(readFileSync(to, 'utf8')).toBe('甲');
  writeFileSync(from, '乙');
  await publishFile(from, to);
  expect(readFileSync(to, 'utf8')).toBe('甲');
  await expect(publishFile(from, path.join(from, 'c'))).rejects.toThrow();
});
