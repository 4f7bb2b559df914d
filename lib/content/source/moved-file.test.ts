import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '@/tests/temporary-folder';
import { movedFile } from './moved-file';

function thrownBy(file: string): unknown {
  try {
    return readFileSync(file);
  } catch (error) {
    return error;
  }
}

it('finds the file of the content that is there no longer, and no other', () => {
  const folder = temporaryFolder({ 'content/posts/a.md': '甲' });
  const contentDir = path.join(folder, 'content');
  const gone = path.join(contentDir, 'posts/b.md');
  expect(movedFile(thrownBy(gone), contentDir)).toBe(gone);
  expect(movedFile(thrownBy(gone), path.relative(process.cwd(), contentDir))).toBe(gone);
  expect(movedFile(thrownBy(path.join(contentDir, 'posts')), contentDir)).toBeNull();
  expect(movedFile(thrownBy(contentDir + '2'), contentDir)).toBeNull();
  expect(movedFile(thrownBy(path.join(folder, 'tool.css')), contentDir)).toBeNull();
  expect(movedFile(new Error('b.md'), contentDir)).toBeNull();
});
