import { once } from 'node:events';
import {
  createServer,
  request as ask,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { drawInTurn } from './draw-in-turn';

let server: Server;
/** Requests that Next has been given, by address, and has not answered. */
let given: { url: string; response: ServerResponse }[];

beforeEach(async () => {
  given = [];
  server = createServer((request, response) => given.push({ url: request.url ?? '', response }));
  drawInTurn(server, 3);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
});

function send(url: string) {
  const { port } = server.address() as AddressInfo;
  const sent = ask({ port, host: '127.0.0.1', path: url, agent: false }).end();
  sent.on('error', () => undefined);
  const answer = once(sent, 'response').then(([got]: IncomingMessage[]) => got?.resume());
  answer.catch(() => undefined);
  return { sent, answer };
}

/** Addresses that Next has, once there are so many. */
async function having(count: number): Promise<string[]> {
  while (given.length < count) await new Promise(setImmediate);
  for (let settled = 0; settled < 20; settled += 1) await new Promise(setImmediate);
  return given.map(({ url }) => url);
}

/** Has Next answer the request that it was given first. */
function answerFirst(): void {
  given.shift()?.response.writeHead(200).end();
}

it('gives Next two pictures at once, the next when one is answered, and whatever else at once', async () => {
  const first = send('/cards/posts/2026/02/28/a.png');
  await having(1);
  send('/hant/posters/posts/2026/02/28/b.png');
  await having(2);
  send('/cards/site.png');
  send('/posts/2026/02/28/a');
  expect(await having(3)).toContain('/posts/2026/02/28/a');
  answerFirst();
  expect((await first.answer)?.statusCode).toBe(200);
  expect(await having(3)).toContain('/cards/site.png');
});

it('refuses one more picture than may wait, but nobody who asks for one of those', async () => {
  for (const name of ['a', 'b', 'c']) send(`/cards/${name}.png`);
  await having(2);
  const same = send('/cards/a.png');
  const refused = await send('/cards/d.png').answer;
  expect(refused?.statusCode).toBe(503);
  expect(refused?.headers).toMatchObject({ 'retry-after': '10', 'cache-control': 'no-store' });
  for (let left = 4; left > 0; left -= 1) {
    await having(1);
    answerFirst();
  }
  expect((await same.answer)?.statusCode).toBe(200);
  send('/cards/d.png');
  expect(await having(1)).toEqual(['/cards/d.png']);
});

it('goes on when who asks is gone, and asks Next for nothing that nobody waits for', async () => {
  const gone = ['a', 'b', 'c'].map((name) => send(`/cards/${name}.png`));
  expect(await having(2)).toHaveLength(2);
  for (const { sent } of gone) sent.destroy();
  const next = send('/cards/d.png');
  const urls = await having(3);
  expect(urls.at(-1)).toBe('/cards/d.png');
  given.at(-1)?.response.end();
  expect((await next.answer)?.statusCode).toBe(200);
});

it('is not held up by a client that reads slowly', async () => {
  for (const name of ['a', 'b', 'c']) send(`/cards/${name}.png`);
  await having(2);
  given[0]?.response.writeHead(200).write('begun');
  expect(await having(3)).toContain('/cards/c.png');
});
