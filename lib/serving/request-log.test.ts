import { once } from 'node:events';
import { createServer, request as ask, type RequestListener } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { afterEach, expect, it, vi } from 'vitest';
import { errorLine, logWhenDone, type RequestLine } from './request-log';

const servers: ReturnType<typeof createServer>[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

/** A server that logs, and its lines. */
async function logging(answer: RequestListener) {
  const lines: RequestLine[] = [];
  const server = createServer((request, response) => {
    logWhenDone(request, response, (line) => lines.push(JSON.parse(line) as RequestLine));
    answer(request, response);
  });
  servers.push(server.listen(0, '127.0.0.1'));
  await once(server, 'listening');
  return { lines, port: (server.address() as AddressInfo).port };
}

it('tells of each request once, and nothing of a person', async () => {
  const { lines, port } = await logging((_request, response) => {
    response.writeHead(404).end('x'.repeat(1000));
  });
  const headers = { 'user-agent': 'a "b"\t', cookie: 'preview=1', 'x-forwarded-for': '192.0.2.9' };
  const path = '/posts/%E6%9C%88?secret=s&q=1';
  for (const method of ['GET', 'HEAD']) {
    const asked = ask({ host: '127.0.0.1', port, path, method, headers }).end();
    const [answer] = (await once(asked, 'response')) as [NodeJS.ReadableStream];
    await once(answer.resume(), 'end');
  }
  await vi.waitFor(() => expect(lines).toHaveLength(2));
  const [got, head] = lines;
  expect(got).toEqual({
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]{12}Z$/u) as unknown,
    level: 'info',
    method: 'GET',
    path: '/posts/%E6%9C%88',
    status: 404,
    ms: expect.any(Number) as unknown,
    bytes: expect.any(Number) as unknown,
    cut: false,
    agent: 'a "b"',
  });
  expect(got?.bytes).toBeGreaterThan(1000);
  expect(got?.bytes).toBeLessThan(1500);
  expect(head).toMatchObject({ method: 'HEAD', status: 404, cut: false });
  expect(head?.bytes).toBeLessThan(500);
});

it('tells of a client that has gone before it was answered', async () => {
  const { lines, port } = await logging(() => null);
  const client = connect(port, '127.0.0.1', () =>
    client.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n'),
  );
  await new Promise((resolve) => setTimeout(resolve, 50));
  client.destroy();
  await vi.waitFor(() => expect(lines).toHaveLength(1));
  expect(lines[0]).toMatchObject({ status: 0, cut: true, agent: null });
});

it('tells of an error on one line, whatever was thrown', () => {
  const request = { method: 'GET', path: '/posts?secret=s' };
  const line = errorLine(new Error('two\nlines'), request, 'app/posts');
  expect(line).not.toContain('\n');
  expect(JSON.parse(line)).toMatchObject({
    ...{ level: 'error', path: '/posts', route: 'app/posts', message: 'two\nlines' },
    stack: expect.stringContaining('request-log.test') as unknown,
  });
  expect(JSON.parse(errorLine('text', request, null))).toMatchObject({
    message: 'text',
    stack: null,
  });
});

it.each([
  ['http://user:secret@a.example/posts?q=1', '/posts'],
  ['https://a.example', '/'],
  ['//a.example/b', '//a.example/b'],
  ['/?q=https://a.example/b', '/'],
])('of %j writes %s', (url, path) => {
  expect(JSON.parse(errorLine('', { method: 'GET', path: url }, null))).toMatchObject({ path });
});
