import { once } from 'node:events';
import { Agent, createServer, get, type RequestListener, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { expect, it, vi } from 'vitest';
import { closeGently } from './close-gently';

const patience = { idle: 100, all: 400 };

/** A server under test, and how long its `close` took. */
async function listening(answer: RequestListener) {
  const server = createServer(answer).listen(0, '127.0.0.1');
  closeGently(server, patience);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { server, port };
}

const close = async (server: Server) => {
  const start = performance.now();
  await new Promise((resolve) => server.close(resolve));
  return performance.now() - start;
};

/** Asks on a connection that is kept where the server keeps it. */
const ask = (port: number, agent: Agent) =>
  new Promise<string | undefined>((resolve, reject) => {
    const request = get({ port, agent, host: '127.0.0.1' }, (response) => {
      response.resume().once('end', () => resolve(response.headers.connection));
    });
    request.once('error', reject);
  });

/** Asks again and again, on one connection after another or each time on a new one. */
async function keepAsking(port: number, keepAlive: boolean) {
  const agent = new Agent({ keepAlive, maxSockets: 1 });
  const outcome = { answered: 0, error: '' };
  while (outcome.error === '') {
    try {
      await ask(port, agent);
      outcome.answered += 1;
    } catch (error) {
      outcome.error = (error as NodeJS.ErrnoException).code ?? '';
    }
  }
  agent.destroy();
  return outcome;
}

it.each([true, false])(
  'leaves no request under load without an answer (kept: %s)',
  async (keeps) => {
    const { server, port } = await listening((_request, response) => {
      // Long enough that connections wait in the system's queue.
      const end = performance.now() + 2;
      while (performance.now() < end);
      response.end('x'.repeat(1000));
    });
    const clients = Array.from({ length: 20 }, () => keepAsking(port, keeps));
    await setTimeout(200);
    const took = await close(server);
    const outcomes = await Promise.all(clients);
    expect(outcomes.filter(({ answered }) => answered === 0)).toEqual([]);
    expect(new Set(outcomes.map(({ error }) => error))).toEqual(new Set(['ECONNREFUSED']));
    // A busy machine may take its time.
    expect(took).toBeLessThan(10 * patience.all);
  },
);

it('answers what it has begun, and says that it is the last', async () => {
  const { server, port } = await listening((_request, response) => {
    globalThis.setTimeout(() => response.end('slow'), 150);
  });
  const agent = new Agent({ keepAlive: true });
  const asked = ask(port, agent);
  await setTimeout(50);
  expect(await Promise.all([asked, close(server)])).toEqual(['close', expect.any(Number)]);
});

it('answers a request that comes on a connection that was idle', async () => {
  const { server, port } = await listening((_request, response) => response.end());
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  expect(await ask(port, agent)).toBe('keep-alive');
  const closed = close(server);
  await setTimeout(20);
  expect(await ask(port, agent)).toBe('close');
  await closed;
});

it('does not wait for idle clients, and not for ever for one that sends or reads nothing', async () => {
  const { server, port } = await listening((_request, response) => response.end());
  const agent = new Agent({ keepAlive: true });
  await ask(port, agent);
  expect(await close(server)).toBeLessThan(patience.all);

  const other = await listening((_request, response) => response.write('endless'));
  const clients = [connect(other.port, '127.0.0.1'), connect(other.port, '127.0.0.1')];
  clients[0]?.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n');
  for (const client of clients) client.on('error', () => null);
  await setTimeout(50);
  const took = await close(other.server);
  expect(took).toBeGreaterThan(patience.idle);
  expect(took).toBeLessThan(patience.all * 2);
});

it('is closed once, however often it is told to, and tells all who wait', async () => {
  const { server } = await listening((_request, response) => response.end());
  const done = vi.fn();
  const closed = close(server);
  server.close(done);
  await closed;
  expect(done).toHaveBeenCalledTimes(1);
});
