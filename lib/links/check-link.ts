import { hostOf } from './elsewhere';
import { type LinkState, stateOf, stateOfFailure } from './link-state';
import { createPace, OutOfTime } from './pace';
import { createRobots, ROBOTS_SIZE } from './robots';

/**
 * Reads when a server wants to be asked again, by its `Retry-After`: seconds or a date (RFC 9110, § 10.2.3).
 * @param now the present, in milliseconds
 * @returns the instant in milliseconds, or null where it says nothing
 */
function retryAfter(headers: Headers, now: number): number | null {
  const text = headers.get('retry-after')?.trim() ?? '';
  const at = /^\d+$/u.test(text) ? now + Number(text) * 1000 : Date.parse(text);
  return Number.isNaN(at) ? null : at;
}

/** Settings of the link checker. */
export type LinkCheckOptions = {
  /** `User-Agent` of the requests: a name, and an address that tells who that is. */
  agent: string;
  /** Milliseconds between two requests to one host. */
  interval: number;
  /** Milliseconds that an answer may take. */
  timeout: number;
  /** The instant after which nothing more is asked or waited for, in milliseconds. */
  until: number;
};

/** Requests at once, to all hosts together. */
const AT_ONCE = 2;

/** Redirects that are followed. */
const HOPS = 10;

/** Redirects for good (RFC 9110, § 15.4). */
const PERMANENT: ReadonlySet<number> = new Set([301, 308]);

/** The longest that a server may ask to be waited for, in milliseconds; who wants more is left alone. */
const LONGEST_WAIT = 30_000;

/** Answer whose body has been read as far as was wanted. */
type Answer = {
  status: number;
  /** Address that it redirects to, or null. */
  to: string | null;
  /** Beginning of its body. */
  text: string;
  /** Whether its server has asked to be left alone for a while, and can be waited for. */
  canWait: boolean;
};

/** Checks links, politely: each as `HEAD`, and as `GET` where that is refused, whose body is not read. */
export function createLinkChecker(options: LinkCheckOptions): (url: string) => Promise<LinkState> {
  const { agent, interval, timeout, until } = options;
  const pace = createPace({ interval, atOnce: AT_ONCE, until });
  const ask = async (url: string, method: 'HEAD' | 'GET', size = 0): Promise<Answer> => {
    const { host } = new URL(url);
    const answered = pace.run(host, async () => {
      const answer = await fetch(url, {
        method,
        redirect: 'manual',
        headers: { 'user-agent': agent, accept: 'text/html,*/*;q=0.8' },
        // `--minutes 0.3333` ends within a millisecond; a timeout is whole ones.
        signal: AbortSignal.timeout(Math.ceil(Math.min(timeout, until - Date.now()))),
      });
      const wanted = isBusy(answer) ? retryAfter(answer.headers, Date.now()) : null;
      const isLong = wanted !== null && wanted > Date.now() + LONGEST_WAIT;
      if (wanted !== null) pace.rest(host, isLong ? Infinity : wanted);
      const text = await beginningOf(answer, size);
      return {
        status: answer.status,
        to: leadsTo(answer, url),
        text,
        canWait: wanted !== null && !isLong,
      };
    });
    return answered.catch((error: unknown) => {
      throw Date.now() >= until ? new OutOfTime() : error;
    });
  };
  const forbids = createRobots({
    ask: (url) => ask(url, 'GET', ROBOTS_SIZE),
    agent,
    slow: (host, seconds) => {
      pace.slow(host, seconds * 1000);
    },
  });
  const knock = async (url: string, method: 'HEAD' | 'GET', mayWait = true): Promise<Answer> => {
    const answer = await ask(url, method);
    if (answer.canWait && mayWait) return knock(url, method, false);
    const isSaid = isBusy(answer) || answer.status < 400 || method === 'GET';
    return isSaid ? answer : knock(url, 'GET', mayWait);
  };
  const follow = async (url: string): Promise<LinkState> => {
    const seen = new Set<string>();
    let isPermanent = true;
    for (let at = url; seen.size <= HOPS && !seen.has(at);) {
      seen.add(at);
      const forbidden = await forbids(at);
      if (forbidden !== null) return forbidden;
      const { status, to } = await knock(at, 'HEAD');
      if (to === null) {
        const moved = isPermanent && seen.size > 1 && status < 400;
        return moved ? { state: 'moved', status, to: at } : stateOf(status);
      }
      isPermanent &&= PERMANENT.has(status);
      at = to;
    }
    return { state: 'unsure', why: 'loop' };
  };
  return (url) =>
    follow(url).catch((error: unknown) =>
      error instanceof OutOfTime ? { state: 'skipped', why: 'time' } : stateOfFailure(error),
    );
}

function isBusy({ status }: Pick<Answer, 'status'>): boolean {
  return status === 429 || status === 503;
}

/** Gives the address that an answer leads on to on the web, without the place in the page, which no server is told. */
function leadsTo({ status, headers }: Response, from: string): string | null {
  const location = status >= 300 && status < 400 ? headers.get('location') : null;
  if (location === null || !URL.canParse(location, from)) return null;
  const { href } = new URL(location, from);
  return hostOf(href) === null ? null : href.replace(/#.*$/u, '');
}

/** The beginning of a body; the rest is not taken. */
async function beginningOf({ body }: Response, size: number): Promise<string> {
  if (size === 0) {
    await body?.cancel();
    return '';
  }
  const decoder = new TextDecoder();
  let text = '';
  // Leaving the loop ends the request.
  for await (const part of body ?? []) {
    text += decoder.decode(part, { stream: true });
    if (text.length >= size) break;
  }
  return text;
}
