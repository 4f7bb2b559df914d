import type { Target } from './model';
import { about, type Say } from './note';

/** The old site's zone, or the new one's where it says none or one that there is not. */
export function zoneOf(timeZone: string | null, file: string, target: Target, say: Say): string {
  if (timeZone === null) return target.timeZone;
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
  } catch {
    say(
      about(
        'look',
        file,
        'time-zone',
        `没有“${timeZone}”这个时区，按 ${target.timeZone} 读日期。`,
        `"${timeZone}" is no time zone; dates were read in ${target.timeZone}.`,
      ),
    );
    return target.timeZone;
  }
}
