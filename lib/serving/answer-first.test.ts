import { once } from 'node:events';
import {
  createServer,
  request as ask,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type RequestListener,
  type Server,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EPOCH, LENGTH } from '@/lib/http/internal-headers';
import { answerFirst } from './answer-first';
import type { Present } from './kept-answers';

type Asked = { method: string; path: string; headers: Record<string, string> };
type Got = { status: number; headers: IncomingHttpHeaders; raw: Buffer; text: string };

const SCRIPT = '<script src="/_next/static/reader/reader-1.js" id="_R_" async=""></script>';
const FLIGHT = '<script>(self.__next_f=self.__next_f||[]).push([0])</script>';
const TEXT = '月亮'.repeat(400);
const PAGE = `<!DOCTYPE html><html><body><p>${TEXT}</p>${SCRIPT}${FLIGHT}</body></html>`;
const CLEAN = PAGE.replace(FLIGHT, '');

let server: Server;
let epoch: string;
let made: number;

/** A server that answers as Next does, with ours before it. */
async function serve(handler: RequestListener, hasClientRuntime = false): Promise<void> {
  server = createServer((request, response) => {
    made += 1;
    handler(request, response);
  });
  const present: Present = {
    epoch: () => epoch,
    freshness: () => ({ 'cache-control': `public, s-maxage=${String(made)}` }),
    isForOne: ({ cookie }) => cookie === 'preview=1',
  };
  answerFirst(server, present, hasClientRuntime);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
}

/** A page of the present epoch, as the proxy and Next answer it. */
const page: RequestListener = (_request, response) => {
  response.setHeader(EPOCH, epoch);
  response.setHeader('Vary', 'rsc, next-router-state-tree, Accept');
  response.setHeader('ETag', '"v1"');
  response.setHeader('x-middleware-rewrite', '/inside');
  response.setHeader('x-nextjs-cache', 'MISS');
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.setHeader('Content-Length', Buffer.byteLength(PAGE));
  response.end(PAGE);
};

async function get(
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<Got> {
  const { port } = server.address() as AddressInfo;
  const sent = ask({ port, host: '127.0.0.1', path, method, headers, agent: false }).end();
  const [answer] = (await once(sent, 'response')) as [IncomingMessage];
  const raw = Buffer.concat(await answer.toArray());
  const coding = answer.headers['content-encoding'];
  if (method === 'HEAD')
    return { status: answer.statusCode ?? 0, headers: answer.headers, raw, text: '' };
  const body =
    coding === 'br' ? brotliDecompressSync(raw) : coding === 'gzip' ? gunzipSync(raw) : raw;
  return { status: answer.statusCode ?? 0, headers: answer.headers, raw, text: body.toString() };
}

beforeEach(() => {
  epoch = 'a.1';
  made = 0;
});
afterEach(async () => {
  server.close();
  await once(server, 'close');
});

describe('the first answer', () => {
  it.each([
    ['br, gzip', 'br'],
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['identity', undefined],
    ['deflate', undefined],
    ['', undefined],
  ])('is sent to a client that takes %j as %j', async (accept, coding) => {
    await serve(page);
    const { headers, raw, text } = await get('/a', { 'accept-encoding': accept });
    expect(headers['content-encoding']).toBe(coding);
    expect(headers['content-length']).toBe(String(raw.length));
    expect(text).toBe(CLEAN);
  });

  it('has nothing that is for Next, and one tag for all codings', async () => {
    await serve(page);
    const { headers } = await get('/a');
    expect(headers).toMatchObject({ etag: 'W/"v1"', vary: 'Accept, Accept-Encoding' });
    for (const name of [EPOCH, 'x-middleware-rewrite']) expect(headers).not.toHaveProperty(name);
  });

  it('is as Next made it where its client runtime is in the pages', async () => {
    await serve((request, response) => {
      response.setHeader('content-type', 'text/html');
      response.setHeader('vary', 'rsc');
      response.end(PAGE.replace('/reader/', '/chunks/') + String(request.headers.rsc));
    }, true);
    const { headers, text } = await get('/a', { rsc: '1' });
    expect(text).toContain(FLIGHT);
    expect(text.endsWith('1')).toBe(true);
    expect(headers.vary).toBe('rsc, Accept-Encoding');
  });

  it('is no other for who asks as Next’s client runtime does', async () => {
    await serve((request, response) => {
      response.setHeader('content-type', 'text/plain');
      response.end(JSON.stringify(request.headers));
    });
    const { text } = await get('/a', { rsc: '1', 'next-router-prefetch': '1' });
    expect(text).not.toMatch(/rsc|next-/u);
  });

  it('may come in pieces, with headers said at the last moment', async () => {
    await serve((_request, response) => {
      response.writeHead(203, { 'content-type': 'text/html' });
      response.flushHeaders();
      expect(response.headersSent).toBe(true);
      response.write(PAGE.slice(0, 100), () => {
        response.write(Buffer.from(PAGE.slice(100)), () => response.end());
      });
    });
    const { status, text } = await get('/a', { 'accept-encoding': 'br' });
    expect([status, text]).toEqual([203, CLEAN]);
  });

  it('is compressed beside other work where it is long', async () => {
    const long = TEXT.repeat(500);
    await serve((_request, response) => {
      response.setHeader('content-type', 'application/feed+json');
      response.end(long);
    });
    const { headers, text } = await get('/a', { 'accept-encoding': 'br' });
    expect(headers['content-encoding']).toBe('br');
    expect(text === long).toBe(true);
  });

  it.each([
    ['a photograph', { 'content-type': 'image/jpeg' }, 200],
    ['a part of a text', { 'content-type': 'text/plain', 'content-range': 'bytes 0-1/2' }, 206],
    ['what is compressed already', { 'content-type': 'text/css', 'content-encoding': 'zstd' }, 200],
    ['what has no type', {}, 200],
  ])('goes through as it comes: %s', async (_title, headers, status) => {
    await serve((_request, response) => {
      response.writeHead(status, { ...headers, [LENGTH]: '1200', etag: '"s"' });
      response.write(Buffer.alloc(600));
      response.end(Buffer.alloc(600));
    });
    const got = await get('/a', { 'accept-encoding': 'br' });
    expect(got.raw).toEqual(Buffer.alloc(1200));
    expect(got.headers).toMatchObject({ ...headers, 'content-length': '1200', etag: '"s"' });
    expect(got.headers).not.toHaveProperty('vary');
  });

  it('to HEAD says nothing that GET would not', async () => {
    await serve(page);
    const { headers, raw } = await get('/a', { 'accept-encoding': 'br' }, 'HEAD');
    expect(raw).toHaveLength(0);
    expect(headers).toMatchObject({ etag: 'W/"v1"', vary: 'Accept, Accept-Encoding' });
    expect(headers).not.toHaveProperty('content-length');
  });

  it('that it has not changed (304) differs by the same as the text', async () => {
    await serve((_request, response) => {
      response.writeHead(304, { [EPOCH]: epoch, vary: 'rsc', etag: '"v1"' }).end();
    });
    const { headers } = await get('/a');
    expect(headers).toMatchObject({ vary: 'Accept-Encoding', etag: 'W/"v1"' });
  });
});

describe('what has been answered', () => {
  it('is answered without Next, in any coding, with the freshness of the moment', async () => {
    await serve(page);
    await get('/a', { 'accept-encoding': 'br' });
    for (const coding of ['br', 'gzip', 'identity']) {
      const { headers, raw, text } = await get('/a', { 'accept-encoding': coding });
      expect(text).toBe(CLEAN);
      expect(headers['content-length']).toBe(String(raw.length));
      expect(headers).toMatchObject({
        'cache-control': 'public, s-maxage=1',
        'x-nextjs-cache': 'HIT',
        vary: 'Accept, Accept-Encoding',
      });
    }
    expect(made).toBe(1);
  });

  it('is a 304 to who has it, whatever a server between us has made of the tag', async () => {
    await serve(page);
    await get('/a');
    for (const tag of ['W/"v1"', '"v1"', '"v1-gzip"', '"x", W/"v1"', '*']) {
      const { status, headers, raw } = await get('/a', { 'if-none-match': tag });
      expect([status, raw.length], tag).toEqual([304, 0]);
      expect(headers).toMatchObject({ etag: 'W/"v1"', vary: 'Accept, Accept-Encoding' });
      expect(headers).not.toHaveProperty('content-type');
    }
    expect((await get('/a', { 'if-none-match': '"v2"' })).status).toBe(200);
    expect(made).toBe(1);
  });

  it('is headers alone to HEAD, those of GET', async () => {
    await serve(page);
    const { headers } = await get('/a', { 'accept-encoding': 'gzip' });
    const head = await get('/a', { 'accept-encoding': 'gzip' }, 'HEAD');
    expect(head.raw).toHaveLength(0);
    expect(head.headers['content-length']).toBe(headers['content-length']);
    expect(made).toBe(1);
  });

  it('ends with the epoch, and does not come back with it', async () => {
    await serve(page);
    await get('/a');
    epoch = 'b.1';
    await get('/a');
    epoch = 'a.1';
    await get('/a');
    expect(made).toBe(3);
  });

  it('is not what was begun in an epoch that is over', async () => {
    await serve((_request, response) => {
      response.setHeader(EPOCH, epoch);
      response.setHeader('content-type', 'text/html');
      epoch = 'b.1';
      response.end(PAGE);
    });
    await get('/a');
    await get('/a');
    expect(made).toBe(2);
  });

  it.each([
    ['another method', { method: 'POST' }],
    ['a query', { path: '/a?q=1' }],
    ['an editor', { headers: { cookie: 'preview=1' } }],
  ])('is not asked for by %s, nor given to others', async (_title, asked: Partial<Asked>) => {
    await serve(page);
    const other = () => get(asked.path ?? '/a', asked.headers, asked.method);
    await other();
    await other();
    expect(made).toBe(2);
    await get('/a');
    expect(made).toBe(3);
    await other();
    expect(made).toBe(4);
  });

  it.each([404, 500])('is not kept when it is %i', async (status) => {
    await serve((_request, response) => {
      response.writeHead(status, { [EPOCH]: epoch, 'content-type': 'text/html' }).end('no');
    });
    await get('/a');
    expect((await get('/a')).status).toBe(status);
    expect(made).toBe(2);
  });

  it('is not kept where no epoch is named', async () => {
    await serve((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE);
    });
    await get('/a');
    await get('/a');
    expect(made).toBe(2);
  });

  it('is not kept for each query that a stranger thinks of, whatever it is', async () => {
    await serve((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/css', [EPOCH]: epoch }).end('a{}');
    });
    for (const path of ['/_next/static/a.css?1', '/a?1']) {
      made = 0;
      await get(path);
      await get(path);
      expect([path, made]).toEqual([path, 2]);
    }
  });

  it('is kept beyond the epoch where its name changes with its content, in its shortest form', async () => {
    const style = Array.from({ length: 400 }, (_, n) => `.a${n * n}{order:${n}}`).join('');
    await serve((_request, response) => {
      response.writeHead(200, {
        'content-type': 'text/css',
        'cache-control': 'public, max-age=31536000, immutable',
      });
      response.end(style);
    });
    await get('/_next/static/a.css');
    epoch = 'b.1';
    const { headers } = await get('/_next/static/a.css');
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    const first = await get('/_next/static/b.css', { 'accept-encoding': 'br' });
    await expect
      .poll(async () => (await get('/_next/static/b.css', { 'accept-encoding': 'br' })).raw.length)
      .toBeLessThan(first.raw.length);
    expect((await get('/_next/static/b.css', { 'accept-encoding': 'br' })).text).toBe(style);
    expect(made).toBe(2);
  });
});
