import { renderSVG } from 'uqr';
import type { Snapshot } from '@/lib/content/library/snapshot';
import { publication } from '@/lib/content/publication';
import { litPath } from '@/lib/moon/drawing';
import { moonOfDay } from '@/lib/moon/moon-of-day';
import { lightPalette } from '@/lib/palette';
import { site } from '@/lib/site';
import { svgUrl } from './runs';

/** Words about the publication on a picture. */
type PublicationText = { name: string; tagline: string; description: string };

/** Gives the publication's words for pictures of some content, in the script of that content. */
export function publicationOn({ shownAs }: Pick<Snapshot, 'shownAs'>): PublicationText {
  const { name, tagline, description } = publication();
  if (!shownAs) return { name, tagline, description };
  const { text } = shownAs;
  return { name: text(name), tagline: text(tagline), description: text(description) };
}

/** Elongation of a full moon, in degrees. */
const FULL = 180;

/**
 * The lit part of the moon, as the `d` of a path in a drawing 32 wide and high.
 * @param day `YYYY-MM-DD`; null for a full moon
 */
export function moonOn(day: string | null): string {
  return litPath(day === null ? FULL : moonOfDay(day, site.timeZone).elongation);
}

/** M restores 15 %. The quiet zone of four modules (ISO/IEC 18004, § 6.3.8) is the paper around it. */
const CODE = {
  ecc: 'M',
  border: 0,
  blackColor: lightPalette.ink,
  whiteColor: lightPalette.paper,
} as const;

/** The code that holds an address, as the URL of a drawing. */
export function codeOf(url: string): string {
  return svgUrl(renderSVG(url, CODE));
}
