import { instantOf } from '@/lib/time/time-zone';
import { elongationAt } from './elongation';

/** The eight phases: four instants, named after the day that has them, and the spans between. */
export type MoonPhase =
  | 'new'
  | 'waxing-crescent'
  | 'first-quarter'
  | 'waxing-gibbous'
  | 'full'
  | 'waning-gibbous'
  | 'last-quarter'
  | 'waning-crescent';

/** The moon of one day. */
export type DayMoon = {
  /** Its phase, by the almanac's rule: 朔 is the day in which the new moon falls, and so for 弦 and 望. */
  phase: MoonPhase;
  /** Elongation from the Sun at noon, in degrees, 0–360; below 180 the Moon is waxing. */
  elongation: number;
  /** Part of its disc that is lit at noon, 0–1. */
  illuminated: number;
};

/** The four instants, by the quarter of the cycle that begins with each. */
const QUARTERS = ['new', 'first-quarter', 'full', 'last-quarter'] as const;

/** A phase that is an instant, and so names a day. */
export type PrincipalPhase = (typeof QUARTERS)[number];

/** Phases by the quarter of the cycle. */
const SPANS = ['waxing-crescent', 'waxing-gibbous', 'waning-gibbous', 'waning-crescent'] as const;

/**
 * The moon of a day.
 * @param day `YYYY-MM-DD`
 * @param timeZone the zone in which the day begins, has its noon and ends
 */
export function moonOfDay(day: string, timeZone: string): DayMoon {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const at = (day: number, hour: number) =>
    elongationAt(instantOf({ year, month, day, hour, minute: 0, second: 0 }, timeZone));
  const elongation = at(date, 12);
  return {
    phase: phaseBetween(at(date, 0), at(date + 1, 0)),
    elongation,
    // Meeus, chapter 48, with the Sun infinitely far and the Moon on the ecliptic: 1 % off at most.
    illuminated: (1 - Math.cos((elongation * Math.PI) / 180)) / 2,
  };
}

/** The phase, if it is one of the four instants; null for the spans between. */
export function principalPhase(phase: MoonPhase): PrincipalPhase | null {
  return QUARTERS.find((quarter) => quarter === phase) ?? null;
}

function phaseBetween(start: number, end: number): MoonPhase {
  const [before, after] = [quarterOf(start), quarterOf(end)];
  const names = before === after ? SPANS : QUARTERS;
  return names[after] ?? 'new';
}

/** 0 from new moon to first quarter, …, 3 from last quarter to new moon. */
function quarterOf(elongation: number): number {
  return Math.floor(elongation / 90);
}
