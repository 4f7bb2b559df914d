import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createLinkChecker } from './check-link';

/** Requests received, in order. */
const asked: { line: string; agent: string; at: number }[] = [];
let server: Server;
let port = 0;
let sent = 0;

const ROBOTS = 'User-agent: *\nDisallow: /closed\n\nUser-agent: other\nDisallow: /';

const to = (response: ServerResponse, status: number, location: string) =>
  response.writeHead(status, { location }).end();
let busy = 1;
let retryAfter = '0';
let robots = (response: ServerResponse): unknown => response.end(ROBOTS);

const pages: Record<string, (response: ServerResponse, request: IncomingMessage) => unknown> = {
  '/robots.txt': (response) => robots(response),
  '/moved.txt': (response) => response.end('User-agent: *\nDisallow: /closed\nDisallow: /ok'),
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
  '/mail': (response) => to(response, 301, 'mailto:a@a.example'),
  '/busy': (response) => {
    response.writeHead(busy > 0 ? 429 : 200, { 'retry-after': retryAfter }).end();
    busy -= 1;
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

afterEach(() => {
  asked.length = 0;
  robots = (response) => response.end(ROBOTS);
});

const checker = (options = {}) =>
  createLinkChecker({
    agent: 'test (+http://localhost)',
    interval: 1,
    timeout: 10_000,
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
  ['/loop', { state: 'unsure', why: 'loop' }],
  ['/self', { state: 'unsure', why: 'loop' }],
  ['/nowhere', { state: 'ok', status: 301 }],
  ['/mail', { state: 'ok', status: 301 }],
  ['/busy', { state: 'ok', status: 200 }],
  ['/always-busy', { state: 'unsure', status: 429, why: 'busy' }],
])('%s', async (path, state) => {
  expect(await checker()(at(path))).toEqual(state);
});

it('waits for no answer for ever', async () => {
  const check = checker({ timeout: 100 });
  expect(await check(at('/slow'))).toEqual({ state: 'unsure', why: 'timeout' });
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
    state: 'unsure',
    why: 'tls',
  });
  expect(await checker()('http://missing.invalid/')).toEqual({ state: 'unsure', why: 'dns' });
  expect(await checker()('http://127.0.0.1:1/')).toEqual({ state: 'unsure', why: 'unreachable' });
});

it('asks for nothing once the time is up', async () => {
  expect(await checker({ until: 0 })(at('/ok'))).toEqual({ state: 'skipped', why: 'time' });
  expect(asked).toEqual([]);
});

it('takes a part of a millisecond for time', async () => {
  const until = Date.now() + 5000.5;
  expect(await checker({ until })(at('/ok'))).toEqual({ state: 'ok', status: 200 });
});

it('is not kept by one host longer than the time that there is', async () => {
  const start = Date.now();
  const check = checker({ interval: 60_000, until: start + 400 });
  const states = await Promise.all(['/ok', '/gone', '/slow'].map((path) => check(at(path))));
  expect(states).toEqual(Array(3).fill({ state: 'skipped', why: 'time' }));
  const slow = await checker({ timeout: 60_000, until: Date.now() + 200 })(at('/slow'));
  expect(slow).toEqual({ state: 'skipped', why: 'time' });
  expect(Date.now() - start).toBeLessThan(2000);
});

describe('Retry-After', () => {
  it('is waited for, and nothing else of the host is asked meanwhile', async () => {
    [busy, retryAfter] = [1, '1'];
    const check = checker();
    const states = await Promise.all([check(at('/busy')), check(at('/ok'))]);
    expect(states).toEqual(Array(2).fill({ state: 'ok', status: 200 }));
    const [busyAt = 0, next = 0] = asked.slice(1).map((each) => each.at);
    expect(asked[1]?.line).toBe('HEAD /busy');
    expect(next - busyAt).toBeGreaterThanOrEqual(700);
  });

  it('of long is heeded: the host is asked no more', async () => {
    [busy, retryAfter] = [1, new Date(Date.now() + 3600_000).toUTCString()];
    const check = checker();
    expect(await check(at('/busy'))).toEqual({ state: 'unsure', status: 429, why: 'busy' });
    expect(await check(at('/ok'))).toEqual({ state: 'skipped', why: 'time' });
    expect(asked.map(({ line }) => line)).toEqual(['GET /robots.txt', 'HEAD /busy']);
  });
});

describe('robots.txt', () => {
  const answers = (status: number) => (response: ServerResponse) =>
    response.writeHead(status).end();
  it.each([
    ['is not there', answers(404), { state: 'ok', status: 200 }],
    ['is forbidden', answers(403), { state: 'ok', status: 200 }],
    ['is in trouble', answers(500), { state: 'unsure', status: 500, why: 'robots' }],
    ['is too busy', answers(429), { state: 'unsure', status: 429, why: 'robots' }],
    [
      'breaks off',
      (response: ServerResponse) => response.destroy(),
      { state: 'unsure', why: 'unreachable' },
    ],
    [
      'has moved',
      (response: ServerResponse) => to(response, 302, '/moved.txt'),
      { state: 'skipped', why: 'robots' },
    ],
    [
      'has no end',
      (response: ServerResponse) => to(response, 302, '/robots.txt'),
      { state: 'ok', status: 200 },
    ],
  ])('that %s', async (_, answer, state) => {
    robots = answer;
    expect(await checker()(at('/ok'))).toEqual(state);
    // What forbids all is not asked for.
    const isAsked = asked.some(({ line }) => line.endsWith('/ok'));
    expect(isAsked).toBe(state.state === 'ok');
  });

  it('that does not come is not waited for', async () => {
    robots = () => undefined;
    const state = await checker({ timeout: 100 })(at('/ok'));
    expect(state).toEqual({ state: 'unsure', why: 'timeout' });
  });

  it('is asked for once, each request of its redirects at the pace, by its name', async () => {
    robots = (response) => to(response, 302, '/no-robots.txt');
    const check = checker({ interval: 150 });
    await Promise.all([check(at('/ok')), check(at('/ok'))]);
    expect(asked.map(({ line }) => line)).toEqual([
      ...['GET /robots.txt', 'GET /no-robots.txt', 'HEAD /ok', 'HEAD /ok'],
    ]);
    for (const { agent } of asked) expect(agent).toBe('test (+http://localhost)');
    // Of a busy machine some come late.
    const [first, last] = [asked[0], asked.at(-1)].map((each) => each?.at ?? 0) as [number, number];
    expect(last - first).toBeGreaterThanOrEqual(300);
  });

  it('says how long a host wants to be left alone', async () => {
    robots = (response) => response.end('User-agent: *\nCrawl-delay: 0.3');
    await checker()(at('/ok'));
    const [first, second] = asked.map((each) => each.at);
    expect((second ?? 0) - (first ?? 0)).toBeGreaterThanOrEqual(200);
    robots = (response) => response.end('User-agent: *\nCrawl-delay: 3600');
    const state = await checker({ until: Date.now() + 60_000 })(at('/ok'));
    expect(state).toEqual({ state: 'skipped', why: 'time' });
  });
});
