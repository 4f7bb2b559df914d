import { MOON_RADIUS } from '@/lib/moon/drawing';
import { lightPalette } from '@/lib/palette';

/** What the sun lights, as on pages: app/styles/tokens.css. */
const LIT = '#fbf4e0';

/** Size in pixels. */
const MOON = 132;

type CardMoonProps = {
  /** The lit part, as the `d` of a path in a drawing 32 wide and high. */
  lit: string;
};

/** The moon of a card. */
export function CardMoon({ lit }: CardMoonProps) {
  return (
    <svg viewBox="0 0 32 32" width={MOON} height={MOON}>
      <circle cx="16" cy="16" r={MOON_RADIUS} fill={lightPalette.ink} />
      <path d={lit} fill={LIT} stroke={lightPalette.ink} strokeWidth={0.5} />
    </svg>
  );
}
