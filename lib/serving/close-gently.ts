import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { Server as NetServer } from 'node:net';

/** Longest waits of a server that is being closed, in milliseconds. */
export type Patience = {
  /** Wait for a client that has said nothing for so long. */
  idle: number;
  /** Wait for all others: one that sends nothing at all, or reads what it is sent too slowly. */
  all: number;
};

/** systemd, Docker and `npm start` kill what has not ended after ten seconds, or more. */
export const PATIENCE: Patience = { idle: 1000, all: 8000 };

/**
 * Has a server close with nobody left without an answer. Node's own `close` resets the connections that it has
 * not looked at yet, ends each that seems idle, though a request is on its way there, and waits for ever for
 * those that go on asking.
 * @param server server whose `close` is replaced
 */
export function closeGently(server: Server, patience: Patience = PATIENCE): void {
  const open = new Set<ServerResponse>();
  let isClosing = false;
  server.prependListener('request', (_request, response) => {
    if (isClosing) response.setHeader('connection', 'close');
    open.add(response);
    response.once('close', () => open.delete(response));
  });
  server.close = (done) => {
    if (isClosing) {
      if (done) server.once('close', done);
      return server;
    }
    isClosing = true;
    for (const response of open) {
      if (!response.headersSent) response.setHeader('connection', 'close');
    }
    acceptAll(server, () => {
      NetServer.prototype.close.call(server, done);
      setTimeout(() => server.closeAllConnections(), patience.all).unref();
      // By then Node has read the requests that have arrived, and their connections are not idle.
      setInterval(() => setImmediate(() => server.closeIdleConnections()), patience.idle).unref();
    });
    return server;
  };
}

/** Milliseconds in which whoever has just been answered comes back. */
const RETURN = 50;

/** Looks at the queue in which nobody has come: each accepts one connection. */
const QUIET = 10;

/**
 * Accepts the connections that wait in the system's queue, which are reset where the server stops to listen. No
 * request is answered meanwhile: the queue gets no longer, as those who are to come have been answered before.
 * @param then done when the queue is empty
 */
function acceptAll(server: Server, then: () => void): void {
  const listeners = server.listeners('request');
  const held: [IncomingMessage, ServerResponse][] = [];
  server.removeAllListeners('request');
  server.on('request', (request, response) => held.push([request, response]));
  let looks = 0;
  server.on('connection', () => (looks = 0));
  const look = () => {
    looks += 1;
    if (looks < QUIET) {
      setImmediate(look);
      return;
    }
    then();
    server.removeAllListeners('request');
    for (const listener of listeners) server.on('request', listener as () => void);
    for (const [request, response] of held) server.emit('request', request, response);
  };
  setTimeout(look, RETURN);
}
