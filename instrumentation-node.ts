import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';
import { contradictions } from './lib/site';

/** Methods that no `Request` may have (https://fetch.spec.whatwg.org/#forbidden-method). */
const FORBIDDEN = ['CONNECT', 'TRACE', 'TRACK'];

/** Begins a server: one that would contradict its build does not start. */
export function beginServer(): void {
  const problems = contradictions();
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exit(1);
  subscribe('http.server.request.start', (message) => {
    nameMethod((message as { request: IncomingMessage }).request);
  });
}

/**
 * Next makes a `Request` before it asks the proxy, and answers 500 where that cannot be: the proxy sees such a
 * method by another name, and refuses it (405). `*` is the server itself, which answers as its front page does.
 */
function nameMethod(request: IncomingMessage): void {
  if (FORBIDDEN.includes(request.method ?? '')) request.method = 'FORBIDDEN';
  if (request.url === '*') request.url = '/';
}
