import type { IncomingHttpHeaders, IncomingMessage, OutgoingHttpHeaders } from 'node:http';
import { LRUCache } from 'lru-cache';
import type { Answer } from './answer';
import { encodeBest } from './content-coding';

/** State of the site at this moment. */
export type Present = {
  /** Name of the epoch. */
  epoch: () => string;
  /** Gives headers that say for how long others may keep an answer of it (lib/http/cache-control.ts). */
  freshness: () => OutgoingHttpHeaders;
  /** Whether who asks so may get something else than others do, at the same address. */
  isForOne: (headers: IncomingHttpHeaders) => boolean;
};

/** Answers that are the same for every reader, for as long as an epoch lasts. */
export type KeptAnswers = {
  /** The answer to a request, where it has been given before; null where it is to be made. */
  find: (request: IncomingMessage) => Answer | null;
  /** Keeps an answer of an epoch; of none where its address names all that it depends on. */
  keep: (request: IncomingMessage, epoch: string | null, answer: Answer) => void;
};

/** Room for the answers that are read most often, in bytes: some 1,500 articles, each as it is and compressed. */
const BYTES = 64 * 1024 * 1024;

/** Header by which Next says that it has not made an answer anew. */
const KEPT = { 'x-nextjs-cache': 'HIT' };

/** Folder of the addresses of Next's files whose names change with their content. */
const HASHED = '/_next/static/';

/**
 * Keeps the answers to readers, whole and compressed, in front of Next: a page is a function of its address and
 * of its epoch, so what has been answered to one reader is the answer to all, until the epoch ends.
 * @param bytes most bytes that are kept; what has not been asked for the longest goes first
 */
export function keepAnswers(present: Present, bytes = BYTES): KeptAnswers {
  const sizeCalculation = ({ body }: Answer) => 2 * body.length + 2048;
  const ofEpoch = new LRUCache<string, Answer>({ maxSize: bytes, sizeCalculation });
  const forGood = new LRUCache<string, Answer>({ maxSize: bytes / 8, sizeCalculation });
  let epoch = '';

  const keepForGood = (url: string, answer: Answer) => {
    if (forGood.has(url)) return;
    forGood.set(url, answer);
    void encodeBest(answer.body).then((best) => (answer.encoded.br = best));
  };

  return {
    find(request) {
      const { method, url = '', headers } = request;
      if (method !== 'GET' && method !== 'HEAD') return null;
      if (url.startsWith(HASHED)) return forGood.get(url) ?? null;
      const current = present.epoch();
      if (epoch !== current) ofEpoch.clear();
      epoch = current;
      if (present.isForOne(headers)) return null;
      const answer = ofEpoch.get(url);
      return answer
        ? { ...answer, headers: { ...answer.headers, ...KEPT, ...present.freshness() } }
        : null;
    },
    keep({ method, url = '', headers }, of, answer) {
      // Queries are without number: each answer would be kept and compressed by itself.
      if (method !== 'GET' || answer.status !== 200 || url.includes('?')) return;
      if (url.startsWith(HASHED)) keepForGood(url, answer);
      else if (of === epoch && !present.isForOne(headers)) ofEpoch.set(url, answer);
    },
  };
}
