import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, it, onTestFinished, vi } from 'vitest';
import { temporaryFolder } from '@/tests/temporary-folder';
import { watchFolders } from './watch-folders';

it('sees the last of two saves that follow each other at once', async () => {
  const folder = temporaryFolder({ 'posts/a.md': '甲' });
  const file = path.join(folder, 'posts/a.md');
  const seen: string[] = [];
  const watcher = watchFolders([folder], 5, () => seen.push(readFileSync(file, 'utf8')));
  onTestFinished(() => watcher.close());
  await once(watcher, 'ready');

  writeFileSync(file, '乙');
  await setTimeout(25);
  writeFileSync(file, '丙');

  await vi.waitFor(() => {
    expect(seen.at(-1)).toBe('丙');
  }, 5000);
});
