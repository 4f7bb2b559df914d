import { DISC_VIEW, MOON_RADIUS } from '@/lib/moon/drawing';
import { lightPalette } from '@/lib/palette';

/** Colour of the lit part, as on pages: app/styles/tokens.css. */
const LIT = '#fbf4e0';

/** Width of the line around the disc, in units of its drawing. */
const LINE = 0.5;

type CardMoonProps = {
  /** The lit part, as the `d` of a path in a drawing 32 wide and high. */
  lit: string;
  /** Its diameter in pixels. */
  size: number;
};

/** The moon of a card. The line is drawn last, over the edge of what is lit: on a new moon that would be a seam. */
export function CardMoon({ lit, size }: CardMoonProps) {
  const circle = { cx: 16, cy: 16, r: MOON_RADIUS - LINE / 2 };
  return (
    <svg viewBox={DISC_VIEW} width={size} height={size}>
      <circle {...circle} fill={lightPalette.ink} />
      <path d={lit} fill={LIT} />
      <circle {...circle} fill="none" stroke={lightPalette.ink} strokeWidth={LINE} />
    </svg>
  );
}
