import type * as FileSystem from 'node:fs';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { temporaryFolder } from '@/tests/temporary-folder';
import { writeMoved } from './write-moved';

/**
 * Number of times that the disk still does what it is asked; then it does nothing any more, as of a process that was
 * killed.
 */
const disk = vi.hoisted(() => ({ steps: Infinity, recovers: false }));

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof FileSystem>();
  const step = <A extends unknown[], R>(run: (...args: A) => R) => {
    return (...args: A): R => {
      disk.steps -= 1;
      if (disk.recovers ? disk.steps === -1 : disk.steps < 0) throw new Error('killed');
      return run(...args);
    };
  };
  return {
    ...fs,
    renameSync: step(fs.renameSync),
    rmSync: step(fs.rmSync),
    writeFileSync: step(fs.writeFileSync),
  };
});

afterEach(() => {
  Object.assign(disk, { steps: Infinity, recovers: false });
});

const DRAFT = '---\ntitle: 题\ndraft: true\n---\n正文\n';
const RELEASED = '---\ntitle: 题\ndate: 2026-11-28\n---\n正文\n';

function drafts() {
  const folder = temporaryFolder({ '_drafts/x.md': DRAFT });
  const [from, to] = [path.join(folder, '_drafts/x.md'), path.join(folder, 'posts/x.md')];
  const move = () => {
    writeMoved({ file: from, text: DRAFT }, to, RELEASED);
  };
  return { folder, from, to, move };
}

it('moves a file with its new text', () => {
  const { from, to, move } = drafts();
  move();
  expect(existsSync(from)).toBe(false);
  expect(readFileSync(to, 'utf8')).toBe(RELEASED);
});

it.each([0, 1, 2])('killed after %i steps, publishes nothing that is not released', (steps) => {
  const { folder, from, to, move } = drafts();
  disk.steps = steps;
  expect(move).toThrow('killed');
  disk.steps = Infinity;
  expect(existsSync(to)).toBe(false);
  // Still a draft, whatever stands in it, as it is in the folder of drafts; and whole.
  expect([DRAFT, RELEASED]).toContain(readFileSync(from, 'utf8'));
  expect(readdirSync(path.join(folder, 'posts'))).toEqual([]);
});

it('is as it was where the name cannot be given', () => {
  const { from, to, move } = drafts();
  Object.assign(disk, { steps: 2, recovers: true });
  expect(move).toThrow('killed');
  expect(existsSync(to)).toBe(false);
  expect(readFileSync(from, 'utf8')).toBe(DRAFT);
});

it('writes over no file', () => {
  const { from, to, move } = drafts();
  mkdirSync(path.dirname(to));
  writeFileSync(to, '另一篇');
  expect(move).toThrow('已经有');
  expect([from, to].map((file) => readFileSync(file, 'utf8'))).toEqual([DRAFT, '另一篇']);
});
