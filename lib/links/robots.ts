import robotsParser from 'robots-parser';
import { stateOfFailure, type LinkState } from './link-state';
import { OutOfTime } from './pace';

/** Answer to a request for a robots.txt. */
export type RobotsAnswer = {
  /** Its status. */
  status: number;
  /** Address that it redirects to, or null. */
  to: string | null;
  /** The beginning of its body. */
  text: string;
};

/** Settings of the reader of robots.txt. */
type RobotsOptions = {
  /** Requests one address; redirects are not followed. */
  ask: (url: string) => Promise<RobotsAnswer>;
  /** `User-Agent` of the requests. */
  agent: string;
  /** Receives the seconds that a host wants between two requests. */
  slow: (host: string, seconds: number) => void;
};

/** Longest part of a robots.txt that is read, in UTF-16 units (RFC 9309, § 2.5). */
export const ROBOTS_SIZE = 500 * 1024;

/** Redirects that are followed (RFC 9309, § 2.3.1.2). */
const HOPS = 5;

/** Tells why a page is not asked for; null where it may be. */
type Judge = (url: string) => LinkState | null;

/**
 * Heeds robots.txt, which is asked for once for each origin (RFC 9309, § 2.3.1): what is not there allows all, and what
 * cannot be had from its server forbids all for now.
 * @returns reason why a page may not be asked for, or null
 * @throws {OutOfTime} when there is no time left to ask for it
 */
export function createRobots(options: RobotsOptions): (url: string) => Promise<LinkState | null> {
  const known = new Map<string, Promise<Judge>>();
  return async (url) => {
    const address = new URL('/robots.txt', url).href;
    const judge = known.get(address) ?? readRobots(address, options);
    known.set(address, judge);
    return (await judge)(url);
  };
}

async function readRobots(address: string, { ask, agent, slow }: RobotsOptions): Promise<Judge> {
  let answer: RobotsAnswer | null;
  try {
    answer = await follow(address, ask);
  } catch (error) {
    if (error instanceof OutOfTime) throw error;
    const state = stateOfFailure(error);
    return () => state;
  }
  const status = answer?.status ?? 404;
  if (status >= 500 || status === 429) return () => ({ state: 'unsure', status, why: 'robots' });
  if (answer === null || status >= 300) return () => null;
  // Where it has moved it still speaks of the origin that it was asked for at.
  const robots = robotsParser(address, answer.text);
  slow(new URL(address).host, robots.getCrawlDelay(agent) ?? 0);
  return (url) =>
    robots.isAllowed(url, agent) === false ? { state: 'skipped', why: 'robots' } : null;
}

/** The last answer; null where redirects have no end. */
async function follow(address: string, ask: RobotsOptions['ask']): Promise<RobotsAnswer | null> {
  let at = address;
  for (let hops = 0; hops <= HOPS; hops += 1) {
    const answer = await ask(at);
    if (answer.to === null) return answer;
    at = answer.to;
  }
  return null;
}
