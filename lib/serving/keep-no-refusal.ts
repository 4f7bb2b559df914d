import type { OutgoingHttpHeader, ServerResponse } from 'node:http';
import { NOT_STORED } from '../cache-control';

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
