import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, it, vi } from 'vitest';
import { temporaryFolder } from '@/tests/temporary-folder';
import { alone } from './waiting';

const other = { zh: '另一个命令', en: 'another command' };

it('tells whoever waits for whom, once, and leaves nothing beside the lock meanwhile', async () => {
  const told = vi.spyOn(console, 'error').mockReturnValue();
  // Of another machine: our own number is taken for an earlier process's.
  const folder = temporaryFolder({ 'a.lock': '7 elsewhere' });
  const file = path.join(folder, 'a.lock');
  const waiting = alone(file, other, () => Promise.resolve('done'));
  await setTimeout(350);
  expect(told.mock.calls.flat()).toEqual([
    expect.stringMatching(/另一个命令（进程 7 elsewhere）/u),
  ]);
  expect(readdirSync(folder)).toEqual(['a.lock']);
  rmSync(file);
  expect(await waiting).toBe('done');
  expect(readdirSync(folder)).toEqual([]);
});
