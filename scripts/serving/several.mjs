import assert from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';
import { createClient } from '@redis/client';
import { startRedis } from './engines.mjs';
import { startLoad } from './load.mjs';

/**
 * Two servers of one build that share their pages, and what is between them and around.
 *
 * @typedef {object} Site
 * @property {[import('./server.mjs').Server, import('./server.mjs').Server]} servers The two.
 * @property {string} origin Address at which both are asked, in turn.
 * @property {import('./engines.mjs').Engine} redis Redis that they share.
 * @property {string} folder Folder in which it runs.
 * @property {number} port Port at which it listens.
 * @property {string[]} unseen Addresses that nobody has asked for yet: what is asked for is taken out.
 */

const AWAY = 'The shared page cache is out of reach';
const BACK = 'The shared page cache is back';
const FULL = 'The shared page cache takes no pages';

/** Milliseconds of load in each state of Redis. */
const PHASE = 3000;

/** Milliseconds until a server has found that Redis is back, under load. */
const RECOVERY = 20_000;

/**
 * Checks that what one server has rendered is a hit on the other, byte for byte.
 *
 * @param {Site} site The site.
 * @param {string[]} addresses Pages that the build has not made.
 */
export async function checkSharing({ servers }, addresses) {
  for (const [index, address] of addresses.entries()) {
    const [first, second] = index % 2 === 0 ? servers : servers.toReversed();
    const one = await look(first, address);
    assert.equal(one.cache, 'MISS', `${address} is rendered by the first`);
    // The page goes to Redis only after the reader has it.
    await setTimeout(100);
    const other = await look(second, address);
    assert.deepEqual(other, { ...one, cache: 'HIT' }, `${address} is not rendered by the second`);
  }
}

/**
 * @param {import('./server.mjs').Server | undefined} server One of the servers.
 * @param {string} address Address that it is asked for.
 */
async function look(server, address) {
  const answer = await fetch(`${server?.origin ?? ''}${address}`);
  const { status, headers } = answer;
  const text = await answer.text();
  return { status, cache: headers.get('x-nextjs-cache'), etag: headers.get('etag'), text };
}

/**
 * Redis dies, comes back, hangs, and is full, while readers ask: none of them notices, and each server tells of
 * each trouble once.
 *
 * @param {Site} site The site; its Redis is another one at the end.
 * @param {string[]} addresses Addresses that are asked for.
 */
export async function checkFaults(site, addresses) {
  const load = startLoad(site.origin, addresses);
  try {
    await setTimeout(PHASE);
    await site.redis.stop();
    await setTimeout(PHASE);
    await told(site, AWAY, 1);
    site.redis = await startRedis(site.folder, site.port);
    await told(site, BACK, 1);
    site.redis.signal('SIGSTOP');
    await setTimeout(PHASE);
    await told(site, AWAY, 2);
    site.redis.signal('SIGCONT');
    await told(site, BACK, 2);
    await setMemory(site, 1);
    await told(site, FULL, 1);
    await setMemory(site, 0);
  } finally {
    await load.end();
  }
  const { answered, failed } = await load.end();
  assert.deepEqual(failed, [], `${failed.length} of ${answered + failed.length} requests failed`);
  return answered;
}

/**
 * A server that is told to end answers what is open, and its connection to Redis is gone.
 *
 * @param {Site} site The site.
 * @param {string[]} addresses Addresses that are asked for meanwhile.
 */
export async function checkEnd({ servers, origin, port }, addresses) {
  const client = await createClient({ url: `redis://127.0.0.1:${port}` }).connect();
  try {
    const load = startLoad(origin, addresses);
    await setTimeout(1000);
    const connected = (await client.clientList()).length;
    await servers[0].stop('SIGTERM');
    await setTimeout(1000);
    const { failed } = await load.end();
    assert.deepEqual(failed, []);
    assert.equal((await client.clientList()).length, connected - 1);
  } finally {
    client.destroy();
  }
}

/**
 * @param {Site} site The site.
 * @param {string} line Line that each server is to have printed by and by.
 * @param {number} times Number of times that it is to be there.
 */
async function told({ servers, unseen }, line, times) {
  const deadline = performance.now() + RECOVERY;
  const counts = () => servers.map((server) => server.output().split(line).length - 1);
  while (counts().some((count) => count < times) && performance.now() < deadline) {
    // A server does not ask Redis for a page in its own memory.
    const address = unseen.pop() ?? '/';
    await Promise.all(servers.map(({ origin }) => fetch(origin + address)));
    await setTimeout(250);
  }
  assert.deepEqual(counts(), [times, times], `"${line}" is told once by each server`);
}

/**
 * @param {Site} site The site.
 * @param {number} bytes Bytes that its Redis may use; 0 for all there is.
 */
async function setMemory({ port }, bytes) {
  const client = await createClient({ url: `redis://127.0.0.1:${port}` }).connect();
  await client.configSet('maxmemory', String(bytes));
  // Emptied, so that there is something to be written to it.
  await client.flushAll();
  client.destroy();
}
