import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { EPOCH, LENGTH } from '@/lib/http/internal-headers';
import { withoutRuntime } from '../without-runtime.mjs';
import { sendAnswer, type Answer } from './answer';
import { isText } from './content-coding';

/** Bytes of a file in `public` that is not held until it is whole: it is sent as it comes. */
const TOO_LONG = 16 * 1024 * 1024;

/** Answers that have no text (RFC 9110, § 6.4.1), or a part of one. */
const WITHOUT_TEXT = new Set([204, 206, 304]);

/** Request headers of Next's client runtime, named in `Vary`: a reader's browser sends none of them. */
const BY_RUNTIME = /^(?:rsc|next-)/iu;

/** Headers that Next sends to its client runtime, or to itself. */
const FOR_RUNTIME = ['x-middleware-rewrite', 'x-nextjs-prerender', 'x-nextjs-stale-time'];

/** Headers of the connection, or of the coding. */
const OF_THE_WAY = ['connection', 'content-length', 'keep-alive', 'transfer-encoding'];

/** Settings by which an answer is finished. */
export type Finishing = {
  /** Whether pages carry Next's client runtime, which is to have what is for it. */
  hasClientRuntime: boolean;
  /**
   * Told of a text before it is sent, and of the epoch that it is a function of, beside its address; null where
   * nobody has named one.
   */
  done: (answer: Answer, epoch: string | null) => void;
};

/**
 * Finishes what Next is about to answer. Text is held until it is whole, freed of what no browser reads
 * (decision 0021), and sent compressed. All else goes through as it comes.
 */
export function finishAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  { hasClientRuntime, done }: Finishing,
): void {
  const ofNode = {
    writeHead: response.writeHead.bind(response),
    write: response.write.bind(response),
    end: response.end.bind(response),
    flushHeaders: response.flushHeaders.bind(response),
  };
  const chunks: Buffer[] = [];
  let isBegun = false;
  let isHeld = false;
  let epoch: string | null = null;

  const letGo = () => {
    Reflect.deleteProperty(response, 'headersSent');
    Object.assign(response, ofNode);
  };
  const begin = () => {
    if (isBegun) return;
    isBegun = true;
    epoch = takeEpoch(response);
    if (!hasClientRuntime) for (const name of FOR_RUNTIME) response.removeHeader(name);
    const isTextual = hasText(response);
    const isKnown = response.statusCode === 304 && epoch !== null;
    if (isTextual || isKnown) nameVariants(response, hasClientRuntime);
    isHeld = isTextual && request.method !== 'HEAD';
    // Next must take the headers for sent, and take nothing back.
    if (isHeld) Object.defineProperty(response, 'headersSent', { value: true, configurable: true });
    else letGo();
  };

  response.writeHead = (status: number, ...rest: unknown[]) => {
    response.statusCode = status;
    const headers = rest.find((part) => typeof part === 'object' && part !== null);
    for (const [name, value] of Object.entries((headers ?? {}) as OutgoingHttpHeaders)) {
      if (value !== undefined) response.setHeader(name, value);
    }
    begin();
    return isHeld ? response : response.writeHead(status);
  };
  response.flushHeaders = () => {
    begin();
    if (!isHeld) response.flushHeaders();
  };
  response.write = (chunk: string | Uint8Array, ...rest: unknown[]) => {
    begin();
    if (!isHeld) return Reflect.apply(ofNode.write, response, [chunk, ...rest]) as boolean;
    chunks.push(bytesOf(chunk, rest[0]));
    callLast(rest);
    return true;
  };
  response.end = (...parameters: unknown[]) => {
    begin();
    if (!isHeld) return Reflect.apply(ofNode.end, response, parameters) as ServerResponse;
    const [chunk, coding] = parameters;
    if (typeof chunk === 'string' || chunk instanceof Uint8Array) {
      chunks.push(bytesOf(chunk, coding));
    }
    letGo();
    const answer = wholeAnswer(response, Buffer.concat(chunks));
    done(answer, epoch);
    callLast(parameters);
    sendAnswer(request, response, answer);
    return response;
  };
}

/** Takes off what routes and the proxy say to us alone. */
function takeEpoch(response: ServerResponse): string | null {
  const length = response.getHeader(LENGTH);
  if (length !== undefined) response.setHeader('content-length', length);
  const epoch = response.getHeader(EPOCH);
  for (const name of [LENGTH, EPOCH]) response.removeHeader(name);
  return typeof epoch === 'string' ? epoch : null;
}

function hasText(response: ServerResponse): boolean {
  return (
    !WITHOUT_TEXT.has(response.statusCode) &&
    isText(String(response.getHeader('content-type') ?? '')) &&
    !response.hasHeader('content-encoding') &&
    !(Number(response.getHeader('content-length') ?? 0) > TOO_LONG)
  );
}

/** Says that a text is sent in more than one coding, under one tag, which is weak then (RFC 9110, § 8.8.1). */
function nameVariants(response: ServerResponse, hasClientRuntime: boolean): void {
  for (const name of OF_THE_WAY) response.removeHeader(name);
  const etag = response.getHeader('etag');
  if (typeof etag === 'string' && !etag.startsWith('W/')) response.setHeader('etag', `W/${etag}`);
  const names = String(response.getHeader('vary') ?? '').split(/,\s*/u);
  const others = names.filter((name) => !/^(?:accept-encoding)?$/iu.test(name));
  const heeded = others.filter((name) => hasClientRuntime || !BY_RUNTIME.test(name));
  response.setHeader('vary', [...heeded, 'Accept-Encoding'].join(', '));
}

function wholeAnswer(response: ServerResponse, text: Buffer): Answer {
  const isPage = String(response.getHeader('content-type')).startsWith('text/html');
  const body = isPage ? Buffer.from(withoutRuntime(text.toString())) : text;
  return { status: response.statusCode, headers: { ...response.getHeaders() }, body, encoded: {} };
}

function bytesOf(chunk: string | Uint8Array, coding: unknown): Buffer {
  if (typeof chunk !== 'string') return Buffer.from(chunk);
  return Buffer.from(chunk, typeof coding === 'string' ? (coding as BufferEncoding) : 'utf8');
}

/** Node tells whoever writes, by the last of the parameters, that what was written is on its way. */
function callLast(parameters: unknown[]): void {
  const last = parameters.at(-1);
  if (typeof last === 'function') process.nextTick(last);
}
