import { createCircuit } from '../waiting/circuit.mjs';
import { within } from '../waiting/within.mjs';

/** @typedef {Awaited<ReturnType<typeof connectRedis>>} Client */

/**
 * Limits of time, in milliseconds.
 *
 * @typedef {object} LinkLimits
 * @property {number} answer Longest wait of a request, for an answer or for the first connection.
 * @property {number} connection Longest time for a connection, while requests go on without.
 * @property {number} pause Time for which a server that has failed is left alone.
 */

/**
 * Runs a command. Where the server is away or too slow the reply is undefined; so it is when the server says
 * no and `isRefused` takes that upon itself. A no that it does not want is a failure of the server.
 *
 * @template T
 * @callback Run
 * @param {(client: Client) => Promise<T>} command The command.
 * @param {(reason: string) => boolean} isRefused Told what the server says no with; whether that concerns the
 *   command alone.
 * @returns {Promise<T | undefined>} Its reply; never rejected.
 */

const WORDS = {
  broken:
    '共享的页面缓存用不了，页面改由本机内存提供 / The shared page cache is out of reach, pages come from the memory of this server',
  back: '共享的页面缓存恢复了 / The shared page cache is back',
};

/**
 * Links to a Redis server, when a command is first run. A server that is away, refuses, or takes too long is
 * left alone for a pause; then one command tries again.
 *
 * @param {string} url `redis[s]://[[user][:password]@]host[:port][/database]`.
 * @param {LinkLimits & { say: (line: string) => void }} options Limits of time, and the function that tells of trouble.
 * @returns {<T>(...parameters: Parameters<Run<T>>) => ReturnType<Run<T>>} Runs commands.
 */
export function createRedisLink(url, { answer, connection, pause, say }) {
  const circuit = createCircuit(WORDS, { pause, say });
  /** @type {Client | null} */
  let current = null;
  /** @type {Promise<Client | null> | null} */
  let connecting = null;

  /** @type {(client: Client, error: Error) => void} */
  const lose = (client, error) => {
    client.destroy();
    if (client !== current) return;
    current = null;
    circuit.fail(reasonOf(error));
  };

  const open = async () => {
    try {
      current = await connectRedis(url, connection, lose);
    } catch (error) {
      circuit.fail(reasonOf(error));
    }
    connecting = null;
    return current;
  };

  return async (command, isRefused) => {
    if (!circuit.mayTry()) return undefined;
    const client = current ?? (await within(answer, (connecting ??= open())).catch(() => null));
    if (!client) return undefined;
    try {
      const reply = await within(answer, command(client));
      circuit.succeed();
      return reply;
    } catch (error) {
      const { ErrorReply } = await loadClient();
      if (error instanceof ErrorReply && isRefused(error.message)) circuit.succeed();
      else lose(client, /** @type {Error} */ (error));
      return undefined;
    }
  };
}

/**
 * Connects to a Redis server, once: what comes after a failure is the caller's to decide.
 *
 * @param {string} url The server.
 * @param {number} limit Milliseconds that it may take.
 * @param {(client: Client, error: Error) => void} lose Told when the connection ends later.
 * @throws {Error} When the server cannot be reached in that time.
 */
export async function connectRedis(url, limit, lose) {
  const { createClient, RESP_TYPES } = await loadClient();
  const client = createClient({
    url,
    // The version of the protocol that every Redis-compatible server speaks.
    RESP: 2,
    maintNotifications: 'disabled',
    disableClientInfo: true,
    disableOfflineQueue: true,
    socket: { connectTimeout: limit, reconnectStrategy: false },
    commandOptions: { typeMapping: { [RESP_TYPES.BLOB_STRING]: Buffer } },
  });
  client.on('error', (/** @type {Error} */ error) => lose(client, error));
  try {
    await within(limit, client.connect());
  } catch (error) {
    client.destroy();
    throw error;
  }
  // A process that ends does not wait for the connection.
  client.unref();
  return client;
}

/**
 * Loads the client when a server is first asked. Next's bundler is kept from it: its 480 files in two layers of the server
 * were a sixth of what a build read, for a server that most sites have not (docs/performance.md).
 */
const loadClient = () => (loaded ??= import(/* turbopackIgnore: true */ '@redis/client'));

/** @type {Promise<typeof import('@redis/client')> | undefined} */
let loaded;

/**
 * Says why something failed: where the server was looked for may be in it, a password is not.
 *
 * @param {unknown} error Error that was thrown.
 * @returns {string} One line.
 */
function reasonOf(error) {
  const { message, code } = /** @type {NodeJS.ErrnoException} */ (error);
  return message || (code ?? 'unknown');
}
