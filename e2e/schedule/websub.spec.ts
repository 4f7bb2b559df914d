import { once } from 'node:events';
import { createServer } from 'node:http';
import { expect, test } from '@playwright/test';
import { serveAt } from './serve-at';

/** As the newsroom's site.yml names it. */
const HUB = 'http://localhost:39417/';

const SECRET = 'fixture-cron-secret';
const authorization = { authorization: `Bearer ${SECRET}` };

test('a hub is told once of a scheduled article, and again only where it failed', async ({
  baseURL,
}) => {
  const sent: URLSearchParams[] = [];
  let status = 503;
  const hub = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      sent.push(new URLSearchParams(body));
      response.writeHead(status).end();
    });
  }).listen(new URL(HUB).port);
  await once(hub, 'listening');
  const server = await serveAt('2099-01-01T17:00:00+08:00', 'UTC', {
    CRON_SECRET: SECRET,
  });
  try {
    const call = (headers = {}) => fetch(`${server.origin}/api/websub`, { headers });
    expect((await call()).status).toBe(401);
    expect(sent).toEqual([]);

    expect((await call(authorization)).status).toBe(502);
    status = 204;
    expect(await (await call(authorization)).json()).toEqual({
      told: ['2099-01-01T09:00:00.000Z'],
    });
    expect(await (await call(authorization)).json()).toEqual({ told: [] });
    expect(sent).toHaveLength(2);
    expect(sent[1]?.getAll('hub.url')).toContain(`${baseURL ?? ''}/atom.xml`);
    const feed = await (await fetch(`${server.origin}/atom.xml`)).text();
    expect(feed).toContain(`rel="hub" href="${HUB}"`);
  } finally {
    await server.stop();
    hub.close();
  }
});
