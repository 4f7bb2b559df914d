import { once } from 'node:events';
import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  request as ask,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { temporaryFolder } from '@/tests/temporary-folder';
import { keepNoRefusal, refuseFirst } from './refuse-first';

const KEPT = 'public, max-age=31536000, immutable';

async function said(answer: (response: ServerResponse) => void): Promise<string | null> {
  const server = createServer((_request, response) => {
    keepNoRefusal(response);
    answer(response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const { headers } = await fetch(`http://127.0.0.1:${String(port)}/`, { redirect: 'manual' });
  server.close();
  return headers.get('cache-control');
}

it.each([400, 404, 410, 412, 416, 429, 500, 503])(
  'keeps no %i, however it is said',
  async (status) => {
    const ways: ((response: ServerResponse) => void)[] = [
      (response) => response.writeHead(status, { 'cache-control': KEPT }).end(),
      (response) => response.writeHead(status, 'Because', { 'Cache-Control': KEPT }).end('a'),
      (response) => response.writeHead(status).end(),
      (response) => {
        response.setHeader('Cache-Control', KEPT);
        response.statusCode = status;
        response.end('a');
      },
    ];
    for (const way of ways) expect(await said(way)).toBe('no-store');
  },
);

it.each([200, 206, 304, 307, 308])('leaves to %i what is said of it', async (status) => {
  expect(
    await said((response) => response.writeHead(status, { 'cache-control': KEPT }).end()),
  ).toBe(KEPT);
});

it('leaves what is nobody’s already', async () => {
  const way = (response: ServerResponse) =>
    response.writeHead(401, { 'cache-control': 'private, no-store' }).end();
  expect(await said(way)).toBe('private, no-store');
});

const CHANGED = new Date('2026-01-01T00:00:00.500Z');
const TAG = `W/"a-${CHANGED.getTime().toString(16)}"`;

let server: Server;
/** Headers of the request that has come through to Next. */
let passed: IncomingHttpHeaders | null;

beforeEach(async () => {
  const folder = temporaryFolder();
  mkdirSync(path.join(folder, 'assets'));
  const file = path.join(folder, 'assets/a 字.css');
  writeFileSync(file, '0123456789');
  utimesSync(file, CHANGED, CHANGED);
  passed = null;
  server = createServer((request, response) => {
    passed = request.headers;
    response.end('next');
  });
  server.on('upgrade', (_request, socket) => socket.end());
  refuseFirst(server, folder);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterEach(async () => {
  server.close();
  await once(server, 'close');
});

async function answer(url: string, headers: Record<string, string> = {}, method = 'GET') {
  const { port } = server.address() as AddressInfo;
  const sent = ask({ port, host: '127.0.0.1', path: url, method, headers, agent: false }).end();
  const [got] = (await once(sent, 'response')) as [IncomingMessage];
  await got.toArray();
  return got;
}

const FILE = '/assets/a%20%E5%AD%97.css';
const LATER = 'Thu, 01 Jan 2026 00:00:00 GMT';

describe('a static file', () => {
  it.each([
    [{ 'if-match': '"x"' }, 412],
    [{ 'if-match': '"x", "y"', range: 'bytes=0-1' }, 412],
    [{ 'if-match': '*' }, 200],
    [{ 'if-match': `"x", ${TAG}` }, 200],
    [{ 'if-unmodified-since': 'Wed, 31 Dec 2025 23:59:59 GMT' }, 412],
    [{ 'if-unmodified-since': LATER }, 200],
    [{ 'if-unmodified-since': 'yesterday' }, 200],
    // A tag that matches is enough (RFC 9110, § 13.2.2).
    [{ 'if-match': '*', 'if-unmodified-since': 'Wed, 31 Dec 2025 23:59:59 GMT' }, 200],
    [{ range: 'bytes=10-' }, 416],
    [{ range: 'bytes=-0' }, 416],
    [{ range: 'bytes=99999999999999999999-' }, 416],
  ] as const)('is answered to %j with %i', async (headers, status) => {
    for (const method of ['GET', 'HEAD']) {
      const got = await answer(FILE, headers, method);
      // HEAD has no ranges.
      const expected = status === 416 && method === 'HEAD' ? 200 : status;
      expect(got.statusCode).toBe(expected);
      if (expected !== 200) expect(got.headers['cache-control']).toBe('no-store');
      if (expected === 416) expect(got.headers['content-range']).toBe('bytes */10');
      for (const name of ['if-match', 'if-unmodified-since'])
        expect(passed ?? {}).not.toHaveProperty(name);
    }
  });

  it.each([
    ['bytes=2-5', 'bytes=2-5'],
    ['bytes=-3', 'bytes=-3'],
    ['bytes=5-2', undefined],
    ['bytes=a', undefined],
    ['bytes=0-0,2-3', undefined],
    ['lines=1-2', undefined],
  ])('is asked for the part %j as %j', async (range, heard) => {
    expect((await answer(FILE, { range })).statusCode).toBe(200);
    expect(passed?.range).toBe(heard);
  });

  it('is whole where a part is asked for of another version', async () => {
    const got = await answer(FILE, { range: 'bytes=99-', 'if-range': '"x"' });
    expect([got.statusCode, passed?.range]).toEqual([200, undefined]);
  });

  it.each(['/assets/none', '/assets', '/assets/', '/assets/%00', '/assets/%', '/assets/..%2Fa'])(
    'that is not there is Next’s concern: %s',
    async (url) => {
      for (const headers of [{ 'if-match': '"x"' }, { range: 'bytes=99-' }])
        expect((await answer(url, headers)).statusCode).toBe(200);
    },
  );

  it('of Next’s own is asked for without conditions', async () => {
    const headers = { 'if-match': '"x"', range: 'bytes=99-', 'if-none-match': '"y"' };
    expect((await answer('/_next/static/a.js', headers)).statusCode).toBe(200);
    expect(passed).not.toHaveProperty('if-match');
    expect(passed).not.toHaveProperty('range');
    expect(passed).toHaveProperty('if-none-match');
  });
});

it('leaves conditions to what has them evaluated: pages, documents and their images', async () => {
  const headers = { 'if-match': '"x"', range: 'bytes=99-' };
  for (const url of ['/', '/feed.xml', '/assets/content/always/a.png']) {
    expect((await answer(url, headers)).statusCode).toBe(200);
    expect(passed).toMatchObject(headers);
  }
});

it('refuses other methods than reading for Next’s own files, and says which there are', async () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'PROPFIND']) {
    const { statusCode, headers } = await answer('/_next/static/a.js', {}, method);
    expect([statusCode, headers.allow]).toEqual([405, 'GET, HEAD, OPTIONS']);
  }
  expect((await answer('/_next/static/a.js', {}, 'OPTIONS')).statusCode).toBe(204);
  expect(passed).toBeNull();
  await answer('/posts', {}, 'POST');
  expect(passed).not.toBeNull();
});

it('answers who would rather speak another protocol', async () => {
  const headers = { connection: 'Upgrade, HTTP2-Settings', upgrade: 'h2c', 'http2-settings': '' };
  expect((await answer('/', headers)).statusCode).toBe(200);
});
