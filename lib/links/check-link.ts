import { stateOf, stateOfFailure, type LinkState } from './link-state';
import { createPace } from './pace';
import { createRobots } from './robots';

/** Settings of the link checker. */
export type LinkCheckOptions = {
  /** `User-Agent` of the requests: a name, and an address that tells who that is. */
  agent: string;
  /** Milliseconds between two requests to one host. */
  interval: number;
  /** Milliseconds that an answer may take. */
  timeout: number;
  /** The instant after which nothing more is asked, in milliseconds. */
  until: number;
};

/** Requests at once, to all hosts together. */
const AT_ONCE = 2;

/** Redirects that are followed. */
const HOPS = 10;

/** Redirects for good (RFC 9110, § 15.4). */
const PERMANENT: ReadonlySet<number> = new Set([301, 308]);

/** The longest that a server may ask to be waited for, in seconds. */
const LONGEST_WAIT = 30;

/** Checks links, politely: each as `HEAD`, and as `GET` where that is refused, whose body is not read. */
export function createLinkChecker(options: LinkCheckOptions): (url: string) => Promise<LinkState> {
  const { agent, interval, timeout, until } = options;
  const pace = createPace(interval, AT_ONCE);
  const ask = async (url: string, method: 'HEAD' | 'GET', redirect: 'manual' | 'follow') =>
    pace(new URL(url).host, async () => {
      if (Date.now() > until) throw new OutOfTime();
      return fetch(url, {
        method,
        redirect,
        headers: { 'user-agent': agent, accept: 'text/html,*/*;q=0.8' },
        signal: AbortSignal.timeout(timeout),
      });
    });
  const allowed = createRobots((url) => ask(url, 'GET', 'follow'), agent);
  const knock = async (url: string, method: 'HEAD' | 'GET', mayWait = true): Promise<Response> => {
    const answer = await ask(url, method, 'manual');
    await answer.body?.cancel();
    const seconds = Number(answer.headers.get('retry-after') ?? NaN);
    const isBusy = answer.status === 429 || answer.status === 503;
    if (isBusy && mayWait && seconds <= LONGEST_WAIT && Date.now() + seconds * 1000 < until) {
      await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
      return knock(url, method, false);
    }
    return isBusy || answer.status < 400 || method === 'GET' ? answer : knock(url, 'GET');
  };
  const follow = async (url: string): Promise<LinkState> => {
    const seen = new Set<string>();
    let isPermanent = true;
    for (let at = url; seen.size <= HOPS && !seen.has(at);) {
      seen.add(at);
      const may = await allowed(at);
      if (may === 'no') return { state: 'skipped', why: 'robots' };
      if (may === 'unknown') return { state: 'unsure', why: 'robots' };
      const { status, headers } = await knock(at, 'HEAD');
      const to = status >= 300 && status < 400 ? headers.get('location') : null;
      if (to === null || !URL.canParse(to, at)) {
        const moved = isPermanent && seen.size > 1 && status < 400;
        return moved ? { state: 'moved', status, to: at } : stateOf(status);
      }
      isPermanent &&= PERMANENT.has(status);
      at = withoutFragment(new URL(to, at).href);
    }
    return { state: 'dead', why: 'loop' };
  };
  return (url) =>
    follow(url).catch((error: unknown) =>
      error instanceof OutOfTime ? { state: 'skipped', why: 'time' } : stateOfFailure(error),
    );
}

/** An address without the place in the page, which no server is told. */
function withoutFragment(url: string): string {
  return url.replace(/#.*$/u, '');
}

/** The time is up. */
class OutOfTime extends Error {}
