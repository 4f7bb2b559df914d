import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { isUnchanged } from '@/lib/http/conditional';
import { codingFor, encode, type Coding } from './content-coding';

/** An answer with text, whole: what is the same for everybody whom it is sent to. */
export type Answer = {
  /** Its status. */
  status: number;
  /** All that is neither of the coding nor of the connection. */
  headers: OutgoingHttpHeaders;
  /** The text, not compressed. */
  body: Buffer;
  /** The text as it has been compressed before. */
  encoded: Partial<Record<Coding, Buffer>>;
};

/** Sends an answer as the client can read it; without its text to one that has it (304), or asks for headers alone. */
export function sendAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  { status, headers, body, encoded }: Answer,
): void {
  response.statusCode = status;
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) response.setHeader(name, value);
  }
  if (status === 200 && isKnownTo(request, response)) {
    response.removeHeader('content-type');
    response.writeHead(304).end();
    return;
  }
  const accept = request.headers['accept-encoding'];
  const coding = codingFor(Array.isArray(accept) ? accept.join() : accept, body.length);
  if (coding !== 'identity') response.setHeader('content-encoding', coding);
  const text = coding === 'identity' ? body : (encoded[coding] ?? encode(body, coding));
  const send = (bytes: Buffer) => {
    encoded[coding] = bytes;
    response.end(request.method === 'HEAD' ? undefined : bytes);
  };
  if (Buffer.isBuffer(text)) {
    response.writeHead(status, { 'content-length': text.length });
    send(text);
  } else {
    response.writeHead(status);
    text.then(send, (error: unknown) => response.destroy(error as Error));
  }
}

/** Whether the client names the version that it has, and it is this one. */
function isKnownTo({ headers }: IncomingMessage, response: ServerResponse): boolean {
  const tags = headers['if-none-match'];
  const since = headers['if-modified-since'];
  if (tags === undefined && since === undefined) return false;
  const asked = new Headers();
  if (tags !== undefined) asked.set('if-none-match', tags);
  if (since !== undefined) asked.set('if-modified-since', since);
  const etag = response.getHeader('etag');
  const modified = response.getHeader('last-modified');
  return isUnchanged(asked, {
    etag: typeof etag === 'string' ? etag : '',
    ...(typeof modified === 'string' && { 'last-modified': modified }),
  });
}
