import type { IncomingMessage } from 'node:http';

/** Methods that no `Request` may have (https://fetch.spec.whatwg.org/#forbidden-method). */
const FORBIDDEN = ['CONNECT', 'TRACE', 'TRACK'];

/** Scheme and host before the path, where a client writes the whole address (RFC 9112, § 3.2.2). */
const ORIGIN = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/iu;

/** Next's image optimiser. */
const OPTIMISER = /^\/_next\/image\/?(?:\?|$)/u;

/** A client that takes WebP, unless it says that it takes none of it. */
const TAKES_WEBP = /image\/webp(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/iu;

/**
 * Makes of a request one that Next can read: of what it cannot, it makes a 500. It makes a `Request` before it asks
 * the proxy, which sees a method that no `Request` may have by another name, and refuses it (405). `*` is the server
 * itself, which answers as its front page does. The optimiser is told of `Accept` what it asks for.
 */
export function tidyRequest(request: IncomingMessage): void {
  if (FORBIDDEN.includes(request.method ?? '')) request.method = 'FORBIDDEN';
  const { url = '/', headers } = request;
  const path = url === '*' ? '/' : url.replace(ORIGIN, '');
  request.url = path.startsWith('/') ? path : `/${path}`;
  if (OPTIMISER.test(request.url) && headers.accept !== undefined) {
    headers.accept = TAKES_WEBP.test(headers.accept) ? 'image/webp,*/*' : '*/*';
  }
}
