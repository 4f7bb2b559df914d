import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createLinkChecker } from './check-link';

/** Requests received, in order. */
const asked: { line: string; agent: string; at: number }[] = [];
let most = 0;
let open = 0;
let server: Server;
let port = 0;
let sent = 0;

const to = (response: ServerResponse, status: number, location: string) =>
  response.writeHead(status, { location }).end();
let isBusy = true;

const pages: Record<string, (response: ServerResponse, request: IncomingMessage) => unknown> = {
  '/robots.txt': (response) =>
    response.end('User-agent: *\nDisallow: /closed\n\nUser-agent: other\nDisallow: /'),
  '/ok': (response) => response.end('a'),
  '/no-head': (response, { method }) => response.writeHead(method === 'HEAD' ? 405 : 200).end('a'),
  '/head-404': (response, { method }) => response.writeHead(method === 'HEAD' ? 404 : 200).end('a'),
  '/gone': (response) => response.writeHead(410).end(),
  '/forbidden': (response) => response.writeHead(403).end(),
  '/broken': (response) => response.writeHead(500).end(),
  '/a': (response) => to(response, 301, '/b'),
  '/b': (response) => to(response, 308, '/ok#place'),
  '/soon': (response) => to(response, 301, '/later'),
  '/later': (response) => to(response, 302, '/ok'),
  '/to-gone': (response) => to(response, 301, '/gone'),
  '/to-private': (response) => to(response, 302, '/closed/x'),
  '/loop': (response) => to(response, 302, '/pool'),
  '/pool': (response) => to(response, 302, '/loop'),
  '/self': (response) => to(response, 301, '/self'),
  '/nowhere': (response) => response.writeHead(301).end(),
  '/slow': () => undefined,
  '/busy': (response) => {
    response.writeHead(isBusy ? 429 : 200, { 'retry-after': '0' }).end();
    isBusy = false;
  },
  '/always-busy': (response) => response.writeHead(429, { 'retry-after': '3600' }).end(),
  '/big': (response, { method }) => {
    if (method === 'HEAD') return response.writeHead(501).end();
    const write = () => {
      while (!response.destroyed && sent < 1e9) {
        sent += 65_536;
        if (!response.write('x'.repeat(65_536))) break;
      }
    };
    response.on('drain', write);
    write();
    return undefined;
  },
};

beforeAll(async () => {
  server = createServer((request, response) => {
    const { url = '', method = '', headers } = request;
    asked.push({ line: `${method} ${url}`, agent: headers['user-agent'] ?? '', at: Date.now() });
    open += 1;
    most = Math.max(most, open);
    response.on('close', () => {
      open -= 1;
    });
    const page = pages[url];
    if (page) page(response, request);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ({ port } = server.address() as AddressInfo);
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const checker = (options = {}) =>
  createLinkChecker({
    agent: 'test (+http://localhost)',
    interval: 1,
    timeout: 300,
    until: Infinity,
    ...options,
  });
const at = (path: string) => `http://127.0.0.1:${String(port)}${path}`;

it.each([
  ['/ok', { state: 'ok', status: 200 }],
  ['/no-head', { state: 'ok', status: 200 }],
  ['/head-404', { state: 'ok', status: 200 }],
  ['/missing', { state: 'dead', status: 404 }],
  ['/gone', { state: 'dead', status: 410 }],
  ['/forbidden', { state: 'unsure', status: 403 }],
  ['/broken', { state: 'unsure', status: 500 }],
  ['/soon', { state: 'ok', status: 200 }],
  ['/to-gone', { state: 'dead', status: 410 }],
  ['/to-private', { state: 'skipped', why: 'robots' }],
  ['/closed/x', { state: 'skipped', why: 'robots' }],
  ['/loop', { state: 'dead', why: 'loop' }],
  ['/self', { state: 'dead', why: 'loop' }],
  ['/nowhere', { state: 'ok', status: 301 }],
  ['/slow', { state: 'unsure', why: 'timeout' }],
  ['/busy', { state: 'ok', status: 200 }],
  ['/always-busy', { state: 'unsure', status: 429, why: 'busy' }],
])('%s', async (path, state) => {
  expect(await checker()(at(path))).toEqual(state);
});

it('tells where a page has moved for good', async () => {
  expect(await checker()(at('/a'))).toEqual({ state: 'moved', status: 200, to: at('/ok') });
});

it('a page that nothing is read of takes no time and no room', async () => {
  expect(await checker()(at('/big'))).toEqual({ state: 'ok', status: 200 });
  expect(sent).toBeLessThan(5e7);
});

it('tells of broken TLS, and of hosts that are not there', async () => {
  expect(await checker()(at('/ok').replace('http:', 'https:'))).toEqual({
    state: 'dead',
    why: 'tls',
  });
  expect(await checker()('http://missing.invalid/')).toMatchObject({ why: 'unreachable' });
});

it('asks a host once in an interval, two hosts at once, by its name, robots.txt once', async () => {
  asked.length = 0;
  most = 0;
  const check = checker({ interval: 120 });
  const others = ['localhost', '127.0.0.1'].map((host) => at('/ok').replace('127.0.0.1', host));
  await Promise.all([...others, ...others].map(check));
  const [first, ...rest] = asked.filter(({ agent }) => agent === 'test (+http://localhost)');
  expect(first).toBeDefined();
  expect(asked.filter(({ line }) => line === 'GET /robots.txt').length).toBeLessThanOrEqual(2);
  expect((rest.at(-1)?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(220);
  expect(most).toBeLessThanOrEqual(2);
});

it('asks for nothing once the time is up', async () => {
  asked.length = 0;
  expect(await checker({ until: 0 })(at('/ok'))).toEqual({ state: 'skipped', why: 'time' });
  expect(asked).toEqual([]);
});
