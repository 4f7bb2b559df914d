import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { test as base } from './test';

/** Bytes of a page that come at once: some lines of a list. */
const PIECE = 4096;

/** Milliseconds between two pieces: the browser paints 60 times a second, so each can be seen. */
const PAUSE = 17;

/** Last element that readers see: all behind it comes in one go. */
const PAGE_END = '</footer>';

/** The site's own answers, pages in pieces, as from afar. */
async function answer(origin: string, request: IncomingMessage, response: ServerResponse) {
  const { status, headers, body } = await fetch(new URL(String(request.url), origin));
  const kept = ['content-type', 'content-security-policy', 'cache-control'].flatMap((name) => {
    const value = headers.get(name);
    return value === null ? [] : [[name, value] as const];
  });
  response.writeHead(status, Object.fromEntries(kept));
  const bytes = Buffer.from(await new Response(body).arrayBuffer());
  const isPage = headers.get('content-type')?.startsWith('text/html');
  const slow = isPage ? bytes.indexOf(PAGE_END) : 0;
  for (let at = 0; at < slow; at += PIECE) {
    response.write(bytes.subarray(at, Math.min(at + PIECE, slow)));
    await setTimeout(PAUSE);
  }
  response.end(bytes.subarray(Math.max(slow, 0)));
}

/** `test` on a site whose pages arrive piece by piece, so that a browser paints what is there so far. */
export const test = base.extend({
  baseURL: async ({ baseURL }, use) => {
    const server = createServer((request, response) => {
      void answer(String(baseURL), request, response).catch((error: unknown) => {
        response.destroy(error as Error);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    await use(`http://localhost:${String(address.port)}`);
    server.closeAllConnections();
    server.close();
  },
});
