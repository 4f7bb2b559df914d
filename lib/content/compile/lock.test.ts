import { existsSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import type os from 'node:os';
import { hostname } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, it, vi } from 'vitest';
import { temporaryFolder } from '@/tests/temporary-folder';
import { holdLock } from './lock';

const machine = vi.hoisted(() => ({ name: '' }));

vi.mock('node:os', async (importActual) => {
  const actual = await importActual<typeof os>();
  return { ...actual, hostname: () => machine.name || actual.hostname() };
});

const lockIn = (root: string) => path.join(root, 'state/lock');

/** No process has this number: https://www.kernel.org/doc/html/latest/admin-guide/sysctl/kernel.html#pid-max */
const NOBODY = 4_194_305;

it('is held by one at a time, and leaves nothing behind', async () => {
  const root = temporaryFolder();
  const letGo = await holdLock(lockIn(root), vi.fn());
  expect(readdirSync(path.dirname(lockIn(root)))).toEqual(['lock']);
  letGo();
  expect(readdirSync(path.dirname(lockIn(root)))).toEqual([]);
});

it('waits for another process, and says once for which', async () => {
  const root = temporaryFolder({ 'state/lock': `1 ${hostname()}` });
  const onWait = vi.fn();
  const held = holdLock(lockIn(root), onWait);
  await setTimeout(350);
  expect(onWait.mock.calls).toEqual([[`1 ${hostname()}`]]);
  writeFileSync(lockIn(root), `${String(NOBODY)} ${hostname()}`);
  (await held)();
  expect(existsSync(lockIn(root))).toBe(false);
});

it('is taken from a process that is no more', async () => {
  for (const holder of [
    `${String(NOBODY)} ${hostname()}`,
    `${String(process.pid)} ${hostname()}`,
  ]) {
    const root = temporaryFolder({ 'state/lock': holder });
    const onWait = vi.fn();
    (await holdLock(lockIn(root), onWait))();
    expect(onWait).not.toHaveBeenCalled();
  }
});

it('is taken from another machine after a quarter of an hour', async () => {
  const root = temporaryFolder({ 'state/lock': '1 another.example' });
  const long = new Date(Date.now() - 16 * 60 * 1000);
  utimesSync(lockIn(root), long, long);
  (await holdLock(lockIn(root), vi.fn()))();
  expect(existsSync(lockIn(root))).toBe(false);
});

it('is held by one of two machines whose processes have the same number, as those of containers have', async () => {
  const root = temporaryFolder({ 'state/lock': '1 another.example' });
  const [one, two] = ['one', 'two'].map(async (name) => {
    machine.name = name;
    (await holdLock(lockIn(root), vi.fn()))();
  });
  machine.name = '';
  rmSync(lockIn(root));
  await Promise.all([one, two]);
  expect(readdirSync(path.dirname(lockIn(root)))).toEqual([]);
});
