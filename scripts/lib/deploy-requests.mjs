import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** File that each request to the running site writes anew; lib/deploy-request.ts knows it too. */
export const REQUEST_FILE = '.contentlayer/deploy-requested';

/** Time between two looks at the requests. */
const LOOK_MILLISECONDS = 500;

/**
 * Deploys the content now, as it may have changed while nobody waited, and then whenever it is asked for: what
 * is asked for meanwhile comes after, once.
 *
 * @param {string} root The project's folder.
 * @param {() => Promise<void>} deploy Function that deploys.
 * @returns {Promise<never>} Ends only when `deploy` rejects.
 */
export async function deployOnRequest(root, deploy) {
  const file = path.join(root, REQUEST_FILE);
  mkdirSync(path.dirname(file), { recursive: true });
  const askedAt = () => statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  for (;;) {
    const seen = askedAt();
    await deploy();
    // A request that has been removed asks for nothing.
    while ([seen, undefined].includes(askedAt())) await setTimeout(LOOK_MILLISECONDS);
  }
}
