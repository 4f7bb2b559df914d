import { litPath } from '@/lib/moon/drawing';
import { moonOfDay } from '@/lib/moon/moon-of-day';
import { site } from '@/lib/site';

/** Elongation of a full moon, in degrees. */
const FULL = 180;

/**
 * The lit part of the moon, as the `d` of a path in a drawing 32 wide and high.
 * @param day `YYYY-MM-DD`; null for a full moon
 */
export function moonOn(day: string | null): string {
  return litPath(day === null ? FULL : moonOfDay(day, site.timeZone).elongation);
}
