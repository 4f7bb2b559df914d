import { now } from '@/lib/clock';
import { site } from '@/lib/site';
import { library } from './library';

/** What a server shows: two that say the same answer every address with the same. */
export type Readiness = {
  /** When its build was made. */
  build: string;
  /** The content that is served. */
  generation: string;
  /** The present epoch of it. */
  epoch: string;
};

/** What this server shows now; null where it has no content to show. */
export function readiness(): Readiness | null {
  const current = library.epochAt(now());
  const [generation = '', epoch = ''] = current.split('.');
  return library.at(current) && { build: site.builtAt.toISOString(), generation, epoch };
}
