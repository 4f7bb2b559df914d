import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../lib/project.mjs';
import { startEngine } from '../serving/engines.mjs';
import { freePort } from '../serving/server.mjs';

/**
 * A cache in front of the site, under test.
 *
 * @typedef {object} Cache
 * @property {string} name Which.
 * @property {string} origin Where it is asked.
 * @property {() => Promise<void>} stop Ends it.
 */

/**
 * Starts nginx as deploy/nginx has it, but for where it listens, whom it asks and where it keeps files.
 *
 * @param {string} folder A folder of its own.
 * @param {number} site Where the site is asked.
 * @param {{ second: number, shown: string }} [more] Where a second server of it is asked, and the link to what is
 *   shown.
 * @returns {Promise<Cache>} The cache.
 */
export async function startNginx(folder, site, more) {
  const port = await freePort();
  const shipped = readFileSync(path.join(ROOT, 'deploy/nginx/yueliang.conf'), 'utf8');
  const changed = replace(shipped, [
    ['listen 80;', `listen 127.0.0.1:${port};`],
    ['listen [::]:80;', ''],
    ['server 127.0.0.1:3000', `server 127.0.0.1:${site}`],
    ['# server 127.0.0.1:3001', more ? `server 127.0.0.1:${more.second}` : '# server second'],
    ['/srv/yueliang/.contentlayer/shown', more?.shown ?? folder],
    ['/var/cache/yueliang-pages', `${folder}/pages`],
    ['/var/cache/yueliang-files', `${folder}/files`],
  ]);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join('\n');
  mkdirSync(path.join(folder, 'logs'), { recursive: true });
  writeFileSync(
    path.join(folder, 'nginx.conf'),
    `daemon off; pid nginx.pid; error_log logs/error.log;
    ${process.getuid?.() === 0 ? 'user root;' : ''}
    events {}
    http { access_log off; ${temporary}\n${changed} }`,
  );
  const engine = await startEngine('nginx', ['-p', folder, '-c', 'nginx.conf'], port);
  return { name: 'nginx', origin: `http://127.0.0.1:${port}`, stop: () => engine.stop('SIGTERM') };
}

/**
 * Starts Varnish as deploy/varnish has it, but for where it listens and whom it asks.
 *
 * @param {string} folder A folder of its own.
 * @param {number} site Where the site is asked.
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

/**
 * @param {string} text A configuration.
 * @param {[from: string, to: string][]} changes What is another here.
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
