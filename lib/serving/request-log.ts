import type { IncomingMessage, ServerResponse } from 'node:http';

/** Line of the log about a request. Nothing in it is of a person: no address, no query, no cookie. */
export type RequestLine = {
  /** Time of its arrival, ISO 8601. */
  time: string;
  /** Level of the line. */
  level: 'info';
  /** Method as asked; one that no page has is called FORBIDDEN. */
  method: string;
  /** Percent-encoded. What is behind `?` is left out: what readers search for, and an editor's secret. */
  path: string;
  /** Status of the answer; 0 where the client has gone before there was any. */
  status: number;
  /** Milliseconds until the last of the answer was handed to the system, or the client had gone. */
  ms: number;
  /** Bytes sent, headers and all. */
  bytes: number;
  /** Whether the client has gone before it had the whole answer. */
  cut: boolean;
  /** The program that asks, as it calls itself, or null. */
  agent: string | null;
};

/** Line of the log about an error. */
export type ErrorLine = {
  /** Time at which it was reported, ISO 8601. */
  time: string;
  /** Level of the line. */
  level: 'error';
  /** Method of the request. */
  method: string;
  /** Path of the request, as above. */
  path: string;
  /** The file of the route, as Next names it, or null. */
  route: string | null;
  /** Message of the error. */
  message: string;
  /** Stack of the error, or null where something else was thrown. */
  stack: string | null;
};

/**
 * Writes a line when a request has been answered.
 * @param write called with the line, without a line's end
 */
export function logWhenDone(
  request: IncomingMessage,
  response: ServerResponse,
  write: (line: string) => void,
): void {
  const start = Date.now();
  const { socket, method = '', url = '' } = request;
  const sent = socket.bytesWritten;
  response.once('close', () => {
    const line: RequestLine = {
      time: new Date(start).toISOString(),
      level: 'info',
      method,
      path: pathOf(url),
      status: response.headersSent ? response.statusCode : 0,
      ms: Date.now() - start,
      bytes: socket.bytesWritten - sent,
      cut: !response.writableFinished,
      agent: request.headers['user-agent'] ?? null,
    };
    write(JSON.stringify(line));
  });
}

/**
 * Writes the line about an error that a request has led to.
 * @param error whatever was thrown
 */
export function errorLine(
  error: unknown,
  request: { method: string; path: string },
  route: string | null,
): string {
  const line: ErrorLine = {
    time: new Date().toISOString(),
    level: 'error',
    method: request.method,
    path: pathOf(request.path),
    route,
    message: error instanceof Error ? error.message : String(error),
    stack: error instanceof Error ? (error.stack ?? null) : null,
  };
  return JSON.stringify(line);
}

/** A client may send a whole address, with a name and a password in it (RFC 9112, § 3.2.2). */
function pathOf(url: string): string {
  return url.replace(/\?.*$/su, '').replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*/iu, '') || '/';
}
