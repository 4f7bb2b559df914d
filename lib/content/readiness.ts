import { now } from '@/lib/clock';
import { site } from '@/lib/site';
import { library } from './library';

/** What a server shows: two that say the same answer every address with the same. */
export type Readiness = {
  /** When its build was made. */
  build: string;
  /** The present epoch. */
  epoch: string;
};

/** What this server shows now; null where it has no content to show. */
export function readiness(): Readiness | null {
  const epoch = library.epochAt(now());
  return library.at(epoch) && { build: site.builtAt.toISOString(), epoch };
}
