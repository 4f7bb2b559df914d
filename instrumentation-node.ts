import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, Server } from 'node:http';
import { closeGently, PATIENCE } from './lib/serving/close-gently';
import { contradictions } from './lib/site';

/** Methods that no `Request` may have (https://fetch.spec.whatwg.org/#forbidden-method). */
const FORBIDDEN = ['CONNECT', 'TRACE', 'TRACK'];

/** What tells a server to end, and its exit code then: 128 and the signal's number. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143 };

/** Begins a server: one that would contradict its build does not start. */
export function beginServer(): void {
  const problems = contradictions();
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exit(1);
  const known = new WeakSet<Server>();
  subscribe('http.server.request.start', (message) => {
    const { request, server } = message as { request: IncomingMessage; server: Server };
    nameMethod(request);
    if (!known.has(server)) closeGently(server);
    known.add(server);
  });
  endInTime();
}

/** Next closes its server, and ends when it is closed: which it never is where a client sends no request at all. */
function endInTime(): void {
  for (const [signal, code] of Object.entries(SIGNALS)) {
    process.once(signal, () => setTimeout(() => process.exit(code), PATIENCE.all + 500).unref());
  }
}

/**
 * Next makes a `Request` before it asks the proxy, and answers 500 where that cannot be: the proxy sees such a
 * method by another name, and refuses it (405). `*` is the server itself, which answers as its front page does.
 */
function nameMethod(request: IncomingMessage): void {
  if (FORBIDDEN.includes(request.method ?? '')) request.method = 'FORBIDDEN';
  if (request.url === '*') request.url = '/';
}
