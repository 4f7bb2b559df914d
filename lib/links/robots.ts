import robotsParser from 'robots-parser';

/** Whether a robots.txt lets a page be asked for; `unknown` where it cannot be had for now. */
export type Allowed = 'yes' | 'no' | 'unknown';

/** Asks for the robots.txt of an address. */
export type AskRobots = (url: string) => Promise<Response>;

/** As much of a robots.txt as is read (RFC 9309, § 2.5). */
const MOST = 500 * 1024;

/**
 * Heeds robots.txt, which is asked for once for each origin (RFC 9309): what is not there allows all, what a server
 * fails to give forbids all for now.
 */
export function createRobots(ask: AskRobots, agent: string): (url: string) => Promise<Allowed> {
  const known = new Map<string, Promise<(url: string) => Allowed>>();
  const read = async (address: string): Promise<(url: string) => Allowed> => {
    try {
      const answer = await ask(address);
      if (answer.status >= 500 || answer.status === 429) return () => 'unknown';
      if (!answer.ok) return () => 'yes';
      const robots = robotsParser(address, await textOf(answer));
      return (url) => (robots.isAllowed(url, agent) === false ? 'no' : 'yes');
    } catch {
      // Who cannot be reached for robots.txt will not be for the page: that says more.
      return () => 'yes';
    }
  };
  return async (url) => {
    const address = new URL('/robots.txt', url).href;
    const rules = known.get(address) ?? read(address);
    known.set(address, rules);
    return (await rules)(url);
  };
}

/** The beginning of a body; leaving the loop ends the request. */
async function textOf({ body }: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const part of body ?? []) {
    text += decoder.decode(part, { stream: true });
    if (text.length >= MOST) break;
  }
  return text;
}
