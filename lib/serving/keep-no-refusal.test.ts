import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { keepNoRefusal } from './keep-no-refusal';

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
