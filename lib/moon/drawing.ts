/** Radius of the disc, in units of a drawing that is 32 wide and high. */
export const MOON_RADIUS = 15;

/** Middle of the drawing. */
const MIDDLE = 16;

/** The disc from edge to edge, as a view of the drawing: flush with text above and below it. */
export const DISC_VIEW = [
  MIDDLE - MOON_RADIUS,
  MIDDLE - MOON_RADIUS,
  2 * MOON_RADIUS,
  2 * MOON_RADIUS,
].join(' ');

/**
 * The lit part of the disc as seen from the northern hemisphere, north up: between the limb, half a
 * circle, and the terminator, half an ellipse (Meeus, chapter 48).
 * @param elongation degrees that the Moon is ahead of the Sun, 0–360
 * @returns the `d` of an SVG path in a drawing 32 wide and high
 */
export function litPath(elongation: number): string {
  const isWaxing = elongation < 180;
  const reach = Math.cos((elongation * Math.PI) / 180);
  const halfAxis = (Math.abs(reach) * MOON_RADIUS).toFixed(2);
  const [top, bottom] = [MIDDLE - MOON_RADIUS, MIDDLE + MOON_RADIUS];
  const limb = isWaxing ? 1 : 0;
  // A crescent's terminator bulges towards its limb, a gibbous moon's away from it.
  const terminator = reach > 0 ? 1 - limb : limb;
  return (
    `M${MIDDLE} ${top}A${MOON_RADIUS} ${MOON_RADIUS} 0 0 ${limb} ${MIDDLE} ${bottom}` +
    `A${halfAxis} ${MOON_RADIUS} 0 0 ${terminator} ${MIDDLE} ${top}Z`
  );
}
