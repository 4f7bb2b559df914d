import { mkdirSync, readdirSync, realpathSync, symlinkSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder, writeFiles } from '@/tests/temporary-folder';
import { announce, whereLeads } from './announce';
import { NOTICE } from './pointer';

/** A line of two generations, whose pointer was moved some milliseconds ago. */
function project(ago: number) {
  const root = realpathSync(temporaryFolder({ 'lines/line/current': 'two\n' }));
  writeFiles(root, { 'lines/line/one/a': '', 'lines/line/two/a': '' });
  const then = new Date(Date.now() - ago);
  utimesSync(path.join(root, 'lines/line/current'), then, then);
  const of = (name: string) => path.join(root, 'lines/line', name);
  return { root, of, link: path.join(root, 'shown') };
}

const took = async (what: Promise<void>) => {
  const start = performance.now();
  await what;
  return performance.now() - start;
};

it('leads a proxy to what servers show, from when they show it', async () => {
  const { root, of, link } = project(200);
  const time = await took(announce(of('one'), link));
  expect(time).toBeGreaterThan(NOTICE - 250);
  expect(realpathSync(link)).toBe(of('one'));
  expect(whereLeads(link)).toBe(of('one'));
  expect(await took(announce(of('two'), link))).toBeLessThan(NOTICE - 200);
  expect(realpathSync(link)).toBe(of('two'));
  expect(readdirSync(root).sort()).toEqual(['lines', 'shown']);
});

it('waits no longer where the clock has been put back', async () => {
  const { of, link } = project(-3_600_000);
  expect(await took(announce(of('one'), link))).toBeLessThan(NOTICE + 300);
});

it('leads on what led nowhere, and is told where something else is there', async () => {
  const { root, of, link } = project(NOTICE);
  symlinkSync('gone', link);
  await announce(of('one'), link);
  expect(realpathSync(link)).toBe(of('one'));
  const folder = path.join(root, 'folder');
  mkdirSync(path.join(folder, 'x'), { recursive: true });
  expect(whereLeads(folder)).toBe(folder);
  await expect(announce(of('one'), folder)).rejects.toThrow();
  expect(readdirSync(root).sort()).toEqual(['folder', 'lines', 'shown']);
});
