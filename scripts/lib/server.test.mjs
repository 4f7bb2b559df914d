import { once } from 'node:events';
import { createServer } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { temporaryFolder } from '../../tests/temporary-folder';
import { checkPort, readPort, serve } from './server.mjs';

afterEach(() => {
  vi.unstubAllEnvs();
});

/** Takes any free port. */
async function listen() {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('Not a TCP port');
  return { server, port: address.port };
}

/** A free port: just taken and given back. */
async function freePort() {
  const { server, port } = await listen();
  server.close();
  await once(server, 'close');
  return port;
}

/** @param {string} next Stand-in for Next's command. */
const site = (next) => temporaryFolder({ 'node_modules/next/dist/bin/next': next });

describe('readPort', () => {
  it('gives the standard port when nothing is set', () => {
    vi.stubEnv('PORT', '');
    expect(readPort('PORT', 3000)).toBe(3000);
  });

  it('gives the port that is set', () => {
    vi.stubEnv('PORT', '8080');
    expect(readPort('PORT', 3000)).toBe(8080);
  });

  it.each(['0', '65536', '80.5', 'http'])('refuses %s', (value) => {
    vi.stubEnv('PORT', value);
    expect(() => readPort('PORT', 3000)).toThrow('PORT');
  });
});

it('names the port that is in use and another one', async () => {
  const { server, port } = await listen();
  await expect(checkPort(port)).rejects.toThrow(`PORT=${port + 1} npm start`);
  server.close();
  await once(server, 'close');
  await expect(checkPort(port)).resolves.toBeUndefined();
});

describe('serve', () => {
  it('waits until the site answers, and stops it', async () => {
    const folder = site(`
      const port = Number(process.argv[process.argv.indexOf('--port') + 1]);
      const server = require('http').createServer((_, response) => response.end(process.env.SITE_URL));
      setTimeout(() => server.listen(port), 300);
    `);
    const port = await freePort();
    const server = await serve({ folder, port, environment: { SITE_URL: 'https://example.com' } });
    expect(await (await fetch(`http://127.0.0.1:${port}`)).text()).toBe('https://example.com');
    server.stop('SIGTERM');
    await expect(server.finished).rejects.toThrow('SIGTERM');
  });

  it('does not wait for a server that has ended', async () => {
    const folder = site('process.exit(5)');
    const port = await freePort();
    await expect(serve({ folder, port, environment: {} })).rejects.toThrow('exit code 5');
  });
});
