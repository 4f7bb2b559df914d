import { type Stats, statSync } from 'node:fs';
import type {
  IncomingHttpHeaders,
  IncomingMessage,
  OutgoingHttpHeader,
  RequestListener,
  Server,
  ServerResponse,
} from 'node:http';
import path from 'node:path';
import { readRange } from '@/lib/http/byte-range';
import { NOT_STORED } from '@/lib/http/cache-control';
import { isUnchanged } from '@/lib/http/conditional';
import { ALLOW, statusOfMethod } from '@/lib/http/methods';

/** A header as it is given to `writeHead`. */
type Entry = [name: string, value: OutgoingHttpHeader | undefined];

/**
 * Has an answer that is none (4xx, 5xx) be kept by nobody, whatever was said of its address before it was known: what
 * is not there now may be there in a second, on this server or the next one. A client may keep a 404 of which nothing
 * is said, too (RFC 9111, § 4.2.2).
 */
export function keepNoRefusal(response: ServerResponse): void {
  const writeHead = response.writeHead.bind(response);
  response.writeHead = (status: number, ...rest: unknown[]) => {
    if (status < 400)
      return Reflect.apply(writeHead, response, [status, ...rest]) as ServerResponse;
    const said = rest.filter((part) => typeof part === 'object' && part !== null);
    for (const [name, value] of said.flatMap((headers) => Object.entries(headers) as Entry[])) {
      if (value !== undefined) response.setHeader(name, value);
    }
    if (!String(response.getHeader('cache-control')).includes('no-store')) {
      response.setHeader('cache-control', NOT_STORED['cache-control']);
    }
    const reason = rest.filter((part) => typeof part === 'string');
    return Reflect.apply(writeHead, response, [status, ...reason]) as ServerResponse;
  };
}

/** A refusal: its status and what is said with it. */
type Refusal = { status: number; headers?: Record<string, string> };

/** Next's own files, which no proxy stands before. */
const OF_NEXT = '/_next/';

/** Files that lie in `public`; images of documents are the concern of their route. */
const STATIC = /^\/(?:_next\/static|assets(?!\/content\/)|icons)\//u;

/** Request headers of conditions that Next answers with 500 where they do not hold. */
const CONDITIONS = ['if-match', 'if-unmodified-since', 'range'];

/**
 * Has a server refuse what Next would answer 500 to: other methods for its own files (405), and for static files
 * preconditions that do not hold (412) and parts that are not there (416). What is not refused has none of these
 * headers any more, but a range that can be sent. Nor is a connection closed because its client would rather speak
 * another protocol (RFC 9110, § 7.8), as Next does: Node answers where nobody listens for it.
 * @param server server whose listeners are put behind it
 * @param folder the one that has the static files
 */
export function refuseFirst(server: Server, folder: string): void {
  const listeners = server.listeners('request') as RequestListener[];
  server.removeAllListeners('request');
  server.removeAllListeners('upgrade');
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    keepNoRefusal(response);
    const refusal = refusalOf(request, folder);
    if (refusal) {
      response.writeHead(refusal.status, refusal.headers).end();
      return;
    }
    for (const listener of listeners) Reflect.apply(listener, server, [request, response]);
  });
}

function refusalOf({ method = '', url = '/', headers }: IncomingMessage, folder: string) {
  const status = statusOfMethod(method);
  if (url.startsWith(OF_NEXT) && status !== null) return { status, headers: { allow: ALLOW } };
  if (!STATIC.test(url) || !CONDITIONS.some((name) => headers[name] !== undefined)) return null;
  // The names of Next's own files change with their content: each has one version, and none is asked for in parts.
  const file = url.startsWith(OF_NEXT) ? null : findFile(url, folder);
  const refusal = file && (refusedCondition(headers, file) ?? refusedRange(method, headers, file));
  delete headers['if-match'];
  delete headers['if-unmodified-since'];
  if (!file || !isPart(method, headers, file)) delete headers.range;
  return refusal;
}

/** RFC 9110, § 13.2.2; a date that is none is not heeded. */
function refusedCondition(headers: IncomingHttpHeaders, { size, mtime }: Stats): Refusal | null {
  const match = headers['if-match'];
  if (match !== undefined) {
    // As Next's tags are made (the `etag` package, of a file's size and time).
    const etag = `W/"${size.toString(16)}-${mtime.getTime().toString(16)}"`;
    return isUnchanged(new Headers({ 'if-none-match': match }), { etag }) ? null : { status: 412 };
  }
  const since = Date.parse(headers['if-unmodified-since'] ?? '');
  return Math.floor(mtime.getTime() / 1000) * 1000 > since ? { status: 412 } : null;
}

/**
 * Refuses a range outside the file. Where the range depends on a version (`If-Range`), the whole file is sent: it may
 * be another.
 */
function refusedRange(method: string, headers: IncomingHttpHeaders, { size }: Stats) {
  if (method !== 'GET' || headers['if-range'] !== undefined) return null;
  if (readRange(headers.range ?? null, size) !== 'unsatisfiable') return null;
  return { status: 416, headers: { 'content-range': `bytes */${String(size)}` } };
}

function isPart(method: string, { range }: IncomingHttpHeaders, { size }: Stats): boolean {
  const part = readRange(range ?? null, size);
  return method === 'GET' && part !== null && part !== 'unsatisfiable';
}

/** Finds the file of an address that has no way out of the folder; null where there is none. */
function findFile(url: string, folder: string): Stats | null {
  try {
    const name = decodeURIComponent(url.replace(/[?#].*$/su, ''));
    if (name.split(/[/\\]/u).includes('..')) return null;
    const found = statSync(path.join(/* turbopackIgnore: true */ folder, name));
    return found.isFile() ? found : null;
  } catch {
    return null;
  }
}
