import { DISC_VIEW, litPath, MOON_RADIUS } from '@/lib/moon/drawing';
import { moonOfDay } from '@/lib/moon/moon-of-day';
import { site } from '@/lib/site';

type MoonProps = {
  /** Day of the moon's phase, `YYYY-MM-DD`; null for a new moon, where there is no edition. */
  day: string | null;
};

/**
 * The mark of the publication: the moon of a day as it stands at noon in the site's zone, seen from the
 * northern hemisphere. As large as the text around it. It is hidden from assistive technology: where
 * the phase matters, its name stands beside it.
 */
export function Moon({ day }: MoonProps) {
  const elongation = day === null ? 0 : moonOfDay(day, site.timeZone).elongation;
  return (
    <svg viewBox={DISC_VIEW} aria-hidden="true" className="moon">
      <circle cx="16" cy="16" r={MOON_RADIUS} />
      <path d={litPath(elongation)} />
    </svg>
  );
}
