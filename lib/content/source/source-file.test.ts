import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '@/tests/temporary-folder';
import { createSourceReader } from './source-file';

it('reads a file once, and what it says now after a refresh', () => {
  const folder = temporaryFolder({ 'a.md': '甲', 'b.md': '甲' });
  const { read, refresh } = createSourceReader(folder);
  const first = read('a.md');
  expect(first).toMatchObject({ source: 'a.md', text: '甲', decoded: { ok: true } });
  expect(read('a.md')).toBe(first);
  expect(read('b.md').key).not.toBe(first.key);
  writeFileSync(path.join(folder, 'a.md'), '乙');
  expect(read('a.md')).toBe(first);
  refresh();
  expect(read('a.md').text).toBe('乙');
  expect(read('a.md').key).not.toBe(first.key);
  const second = read('a.md');
  refresh();
  expect(read('a.md')).toBe(second);
});

it('reads a file that is not UTF-8, too', () => {
  const folder = temporaryFolder();
  writeFileSync(path.join(folder, 'a.md'), Buffer.from([0xbc, 0xd7]));
  expect(createSourceReader(folder).read('a.md')).toMatchObject({
    text: '\uFFFD\uFFFD',
    decoded: { ok: false },
  });
});
