import type { MoonPhase, PrincipalPhase } from '@/lib/moon/moon-of-day';

/** The names of the phases; the four principal ones name a day. */
export const moonPhases: Record<MoonPhase, string> = {
  new: '朔',
  'waxing-crescent': '娥眉月',
  'first-quarter': '上弦月',
  'waxing-gibbous': '盈凸月',
  full: '望（滿月）',
  'waning-gibbous': '虧凸月',
  'last-quarter': '下弦月',
  'waning-crescent': '殘月',
};

/** The principal phases in a calendar's cell. */
export const principalPhases: Record<PrincipalPhase, string> = {
  new: '朔',
  'first-quarter': '上弦',
  full: '望',
  'last-quarter': '下弦',
};
