import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '@/tests/temporary-folder';
import { createReadSource } from './source-file';

it('reads what a file says now, and the same once', () => {
  const folder = temporaryFolder({ 'a.md': '甲', 'b.md': '甲' });
  const read = createReadSource(folder);
  const first = read('a.md');
  expect(first).toMatchObject({ source: 'a.md', text: '甲', decoded: { ok: true } });
  expect(read('a.md')).toBe(first);
  expect(read('b.md').key).not.toBe(first.key);
  writeFileSync(path.join(folder, 'a.md'), '乙');
  expect(read('a.md').text).toBe('乙');
  expect(read('a.md').key).not.toBe(first.key);
});

it('reads a file that is not UTF-8, too', () => {
  const folder = temporaryFolder();
  writeFileSync(path.join(folder, 'a.md'), Buffer.from([0xbc, 0xd7]));
  expect(createReadSource(folder)('a.md')).toMatchObject({ text: '\uFFFD\uFFFD', decoded: { ok: false } }); // prettier-ignore
});
