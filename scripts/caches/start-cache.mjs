import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../lib/project.mjs';
import { startEngine } from '../serving/engines.mjs';
import { freePort } from '../serving/server.mjs';

/**
 * A cache in front of the site, under test.
 *
 * @typedef {object} Cache
 * @property {string} name Name of the cache.
 * @property {string} origin Address at which it is asked.
 * @property {() => Promise<void>} stop Ends it.
 */

/**
 * Starts nginx as deploy/nginx has it, but for where it listens, whom it asks and where it keeps files.
 *
 * @param {string} folder A folder of its own.
 * @param {number} site Port of the site.
 * @param {object} [more] Settings that only some need.
 * @param {number} [more.second] Port of a second server of the site.
 * @param {string} [more.shown] The link to what is shown.
 * @param {{ certificate: string, key: string }} [more.tls] Files with which it listens where browsers ask: on
 *   ports 80, from which it leads on, and 443.
 * @returns {Promise<Cache>} The cache.
 */
export async function startNginx(folder, site, { second, shown, tls } = {}) {
  const port = tls ? 443 : await freePort();
  const shipped = readFileSync(path.join(ROOT, 'deploy/nginx/yueliang.conf'), 'utf8');
  const changed = replace(shipped, [
    ['listen 80;', tls ? overTls(tls) : `listen 127.0.0.1:${port};`],
    ['listen [::]:80;', ''],
    ['server 127.0.0.1:3000', `server 127.0.0.1:${site}`],
    ['# server 127.0.0.1:3001', second ? `server 127.0.0.1:${second}` : '# server second'],
    ['/srv/yueliang/.contentlayer/shown', shown ?? folder],
    ['/var/cache/yueliang-pages', `${folder}/pages`],
    ['/var/cache/yueliang-files', `${folder}/files`],
  ]);
  const leadOn = 'server { listen 127.0.0.1:80; return 301 https://$host$request_uri; }';
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join('\n');
  mkdirSync(path.join(folder, 'logs'), { recursive: true });
  writeFileSync(
    path.join(folder, 'nginx.conf'),
    `daemon off; pid nginx.pid; error_log logs/error.log;
    ${process.getuid?.() === 0 ? 'user root;' : ''}
    events {}
    http { access_log off; ${tls ? leadOn : ''} ${temporary}\n${changed} }`,
  );
  const engine = await startEngine('nginx', ['-p', folder, '-c', 'nginx.conf'], port);
  return { name: 'nginx', origin: `http://127.0.0.1:${port}`, stop: () => engine.stop('SIGTERM') };
}

/**
 * Starts Varnish as deploy/varnish has it, but for where it listens and whom it asks.
 *
 * @param {string} folder A folder of its own.
 * @param {number} site Port of the site.
 * @returns {Promise<Cache>} The cache.
 */
export async function startVarnish(folder, site) {
  const port = await freePort();
  const shipped = readFileSync(path.join(ROOT, 'deploy/varnish/yueliang.vcl'), 'utf8');
  const file = path.join(folder, 'site.vcl');
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, replace(shipped, [['"3000"', `"${site}"`]]));
  const listens = ['-a', `127.0.0.1:${port}`, '-n', path.join(folder, 'state')];
  const engine = await startEngine(
    'varnishd',
    ['-F', ...listens, '-f', file, '-s', 'malloc,64m'],
    port,
  );
  return {
    name: 'Varnish',
    origin: `http://127.0.0.1:${port}`,
    stop: () => engine.stop('SIGTERM'),
  };
}

/** @param {{ certificate: string, key: string }} tls Files. */
function overTls({ certificate, key }) {
  return `listen 127.0.0.1:443 ssl; ssl_certificate ${certificate}; ssl_certificate_key ${key};`;
}

/**
 * @param {string} text A configuration.
 * @param {[from: string, to: string][]} changes Replacements in the configuration.
 * @returns {string} The changed one.
 * @throws {Error} When there is nothing to change.
 */
function replace(text, changes) {
  let changed = text;
  for (const [from, to] of changes) {
    if (!changed.includes(from)) throw new Error(`The configuration has no "${from}"`);
    changed = changed.replace(from, to);
  }
  return changed;
}
