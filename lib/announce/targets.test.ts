import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import type { Article } from '@/lib/content/model';
import { notifyHub, feedsOf } from './targets';

const article = (publishedAt: string, category = 'daily') =>
  ({ publishedAt, categories: [{ slug: category }], authors: [{ id: 'lin' }] }) as Article;

const servers: ReturnType<typeof createServer>[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** A hub that keeps what it is sent and answers with a status. */
async function fakeHub(status: number) {
  const sent: URLSearchParams[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      sent.push(new URLSearchParams(body));
      response.writeHead(status).end();
    });
  }).listen(0);
  servers.push(server);
  await once(server, 'listening');
  return { sent, url: `http://localhost:${String((server.address() as AddressInfo).port)}/` };
}

it('tells a hub of every feed that an article appears in', async () => {
  const hub = await fakeHub(204);
  const feeds = feedsOf([article('2026-02-28T09:00:00.000Z', '日报')]);
  await notifyHub(hub.url, feeds);
  expect(hub.sent[0]?.get('hub.mode')).toBe('publish');
  expect(hub.sent[0]?.getAll('hub.url')).toEqual(feeds);
  const lists = ['', '/categories/%E6%97%A5%E6%8A%A5', '/authors/lin'];
  expect(feeds.map((topic) => new URL(topic).pathname)).toEqual(
    lists
      .flatMap((list) => [list, `/hant${list}`])
      .flatMap((list) => ['atom.xml', 'feed.xml', 'feed.json'].map((name) => `${list}/${name}`)),
  );
});

it('fails when the hub does not take it', async () => {
  const hub = await fakeHub(503);
  await expect(notifyHub(hub.url, [])).rejects.toThrow('503');
});

it('tells of a feed once, however many articles are in it', () => {
  const feeds = feedsOf([article('2026-02-28T09:00:00.000Z'), article('2026-03-01T09:00:00.000Z')]);
  expect(feeds).toHaveLength(18);
});
