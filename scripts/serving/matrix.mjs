import assert from 'node:assert/strict';
import path from 'node:path';
import { nextStart } from '../lib/server.mjs';
import { freePort, startServer } from './server.mjs';

const ARTICLE = '/posts/2020/03/24/evening-extra';

/** One address of each kind, as a reader, a feed reader, a search engine and an editor ask for it. */
const addresses = [
  ...[
    '/',
    '/posts',
    '/posts/page/2',
    '/posts/2020',
    '/posts/2020/03',
    '/posts/2020/03/24',
    ARTICLE,
  ],
  ...[`${ARTICLE}/wechat`, `${ARTICLE}.md`, '/posts/2020/03/24/email', '/categories'],
  ...['/categories/daily', '/authors', '/authors/lin-demo', '/tags', '/corrections', '/search'],
  ...['/search?q=AI', '/api/search?q=AI', '/about', '/feed.xml', '/atom.xml', '/feed.json'],
  ...['/names', '/names/样例镇', '/sources', '/sources/样例通讯社', '/subscribe', '/ads.txt'],
  ...[
    '/.well-known/security.txt',
    '/hant',
    `/hant${ARTICLE}`,
    '/hant/feed.xml',
    '/hant/search?q=AI',
  ],
  ...['/categories/daily/feed.xml', '/authors/lin-demo/atom.xml', '/llms.txt', '/llms-full.txt'],
  ...[
    '/sitemap.xml',
    '/news-sitemap.xml',
    '/robots.txt',
    '/manifest.webmanifest',
    '/icon.svg',
    '/healthz',
  ],
  ...['/readyz', '/apple-icon.png', '/icons/moon-192.png', '/assets/feed.css', '/cards/site.png'],
  ...[`/cards${ARTICLE}.jpg`, `/posters${ARTICLE}.jpg`, '/today', '/nothing', '/assets/a/b'],
];

/** Statuses of the addresses that are not answered with 200. */
const statuses = new Map([
  ['/today', 307],
  ['/nothing', 404],
  ['/assets/a/b', 404],
]);

/** Addresses that a server is told to listen on, and the host at which each is asked then. */
const hosts = [
  { bound: null, host: '127.0.0.1' },
  { bound: '127.0.0.1', host: '127.0.0.1' },
  { bound: '::1', host: '[::1]' },
  { bound: '0.0.0.0', host: '127.0.0.1' },
];

/**
 * Serves a build in every way there is, and asks for everything: each address is there, and none of the answers
 * knows of this machine.
 *
 * @param {string} folder The copy of the project, built with `BUILD_OUTPUT=standalone`.
 * @param {string} build Its current build, below it.
 * @param {import('./server.mjs').Environment} told Environment of the build.
 */
export async function checkMatrix(folder, build, told) {
  const bare = {
    PATH: process.env.PATH,
    NEXT_TELEMETRY_DISABLED: '1',
    TZ: 'UTC',
  };
  const standalone = path.join(folder, build, 'standalone');
  for (const { bound, host } of hosts) {
    for (const env of [bare, { ...bare, ...told }]) {
      for (const isStandalone of [false, true]) {
        const port = await freePort();
        const server = isStandalone
          ? await startServer(['server.js'], {
              ...{ folder: standalone, host, port },
              env: { ...env, PORT: String(port), ...(bound && { HOSTNAME: bound }) },
            })
          : await startServer(nextStart(port, bound ?? undefined), { folder, host, port, env });
        try {
          for (const address of addresses) await ask(server.origin, address);
        } finally {
          await server.stop();
        }
        console.log(`✓ ${isStandalone ? 'standalone' : 'next start'} ${bound ?? '–'}`);
      }
    }
  }
}

/**
 * @param {string} origin The server.
 * @param {string} address Address that it is asked for.
 */
async function ask(origin, address) {
  const answer = await fetch(origin + address, { redirect: 'manual' });
  const text = await answer.text();
  assert.equal(answer.status, statuses.get(address) ?? 200, `${origin}${address}`);
  for (const part of [text, JSON.stringify([...answer.headers])]) {
    for (const own of ['localhost', '127.0.0.1', '[::1]', '0.0.0.0']) {
      assert.ok(!part.includes(own), `${origin}${address} names ${own}`);
    }
  }
}

/**
 * Starts a built site in an environment that contradicts its build.
 *
 * @param {string} folder The copy of the project.
 * @param {import('./server.mjs').Environment} told Environment of the build.
 */
export async function checkContradiction(folder, told) {
  const port = await freePort();
  const env = { ...process.env, ...told, SITE_URL: 'https://another.example' };
  await assert.rejects(
    startServer(nextStart(port), { folder, host: 'localhost', port, env }),
    /SITE_URL is https:\/\/another\.example, but the site was built with https:\/\/news\.example/u,
  );
}
