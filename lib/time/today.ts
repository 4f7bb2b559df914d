import { paths } from '@/lib/addresses/urls';
import { dayOf } from './time-zone';

/** Id of the word on a day's page that it is not today's edition; it shows when the address leads to it. */
export const NOT_TODAY = 'not-today';

/**
 * Gives the address that `/today` leads to. A page is a function of its epoch, which does not say what day it is; so
 * the address says it.
 * @param latest day of the latest edition, `YYYY-MM-DD`
 * @param at the present
 * @param timeZone the site's
 */
export function addressOfToday(latest: string, at: Date, timeZone: string): string {
  const edition = paths.period({ period: latest });
  return latest === dayOf(at, timeZone) ? edition : `${edition}#${NOT_TODAY}`;
}
