import { spawn } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { temporaryFolder } from '@/tests/temporary-folder';

// Each run starts a process, which asks a host once a second.
vi.setConfig({ testTimeout: 60_000 });

const asked: string[] = [];
let server: Server;
let site = '';

beforeAll(async () => {
  server = createServer(({ url = '', method = '' }, response) => {
    asked.push(`${method} ${url}`);
    if (url === '/robots.txt') response.end('User-agent: *\nDisallow: /closed');
    else response.writeHead(url === '/gone' ? 410 : 200).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  site = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});

afterAll(() => {
  server.close();
});

const links = (body: string) => ({
  'posts/2026-02-28-x.md': `---\ntitle: 题\n---\n${body.replaceAll('SITE', site)}\n`,
});

/** Runs the command; not at once, as the stub answers in this process. */
async function run(contentDir: string, ...flags: string[]) {
  const env = { ...process.env, CONTENT_DIR: contentDir };
  const program = spawn(
    process.execPath,
    ['scripts/run-typescript.mjs', 'scripts/check-links.ts', ...flags],
    { env },
  );
  let [output, errors] = ['', ''];
  program.stdout.on('data', (data: Buffer) => (output += data.toString()));
  program.stderr.on('data', (data: Buffer) => (errors += data.toString()));
  const status = await new Promise((resolve) => program.on('close', resolve));
  return { status, output, errors };
}

it('tells of what is gone, politely, and knows it the next time', async () => {
  const contentDir = temporaryFolder(links('[甲](SITE/gone) [乙](SITE/closed/x)'));
  const { status, output } = await run(contentDir, '--max-age', '0');
  expect(status).toBe(1);
  expect(output).toContain(
    `${path.join(contentDir, 'posts/2026-02-28-x.md')}:4:1 ${site}/gone\n    失效 / dead 410`,
  );
  expect(output).toContain(`archived: https://web.archive.org/web/20260228/${site}/gone`);
  expect(output).toMatch(/links: 2，.*dead 1，.*not asked 1\n$/u);
  expect(asked).toEqual(['GET /robots.txt', 'HEAD /gone', 'GET /gone']);
  asked.length = 0;
  const again = await run(contentDir, '--json', '--minutes', '1');
  expect(asked).toEqual(['GET /robots.txt']);
  expect(JSON.parse(again.output)).toMatchObject([
    { line: 4, column: 1, state: 'dead', status: 410, archived: null },
    { state: 'skipped', why: 'robots' },
  ]);
});

it('is content where a copy is named beside what is gone', async () => {
  const source = `---\ntitle: 题\nsources:\n  - {title: 甲, url: ${site}/gone, archived: ${site}/copy}\n---\n字\n`;
  const named = await run(temporaryFolder({ 'posts/2026-02-28-x.md': source }));
  expect(named.status).toBe(0);
  expect(named.output).toContain(`旁边有存档 / an archived copy is named: ${site}/copy`);
});

it('says how it is used', async () => {
  const { status, errors } = await run(temporaryFolder({}), '--minutes', '0');
  expect(status).toBe(2);
  expect(errors).toContain('npm run check:links');
});

it('answers a program in JSON, also where it cannot be run', async () => {
  const { status, output } = await run(temporaryFolder({}), '--json', '--nope');
  expect([status, JSON.parse(output)]).toMatchObject([2, { ok: false }]);
});
