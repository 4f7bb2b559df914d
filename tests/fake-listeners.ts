import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** A request to a fake: its path, query, type and text. */
type Sent = { path: string; query: URLSearchParams; type: string; body: string };

/** A hub, IndexNow and Baidu on this machine, at `/hub`, `/indexnow` and `/urls`. */
export async function fakeListeners() {
  const fake = {
    origin: '',
    sent: [] as Sent[],
    /** The status of an answer, by its path. */
    status: (() => 200) as (path: string) => number,
    /** Requests to a path. */
    to: (path: string) => fake.sent.filter((each) => each.path === path),
  };
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const { pathname: path, searchParams: query } = new URL(request.url ?? '', fake.origin);
      fake.sent.push({ path, query, type: request.headers['content-type'] ?? '', body });
      const success = body.split('\n').length;
      response.writeHead(fake.status(path)).end(JSON.stringify({ success, remain: 9 }));
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  fake.origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  return fake;
}
