import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { writeFiles } from './corpus.mjs';
import { folderReader } from './engine.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'yueliang-engine-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
writeFiles(folder, { 'index.html': '首页', 'css/a.css': 'a{}', '随笔/index.html': '随笔' });
const read = folderReader(folder);

it.each([
  ['/', '首页', 'text/html; charset=utf-8'],
  ['/css/a.css', 'a{}', 'text/css'],
  ['/%E9%9A%8F%E7%AC%94/', '随笔', 'text/html; charset=utf-8'],
])('reads %s', async (address, text, type) => {
  const answer = await read(address);
  expect([answer?.body.toString(), answer?.type]).toEqual([text, type]);
});

it.each(['/nothing', '/css'])('has nothing at %s', async (address) => {
  expect(await read(address)).toBeNull();
});
