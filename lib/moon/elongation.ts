/**
 * The Moon's elongation from the Sun, after Jean Meeus, Astronomical Algorithms, 2nd edition: chapter
 * 47 (position of the Moon, its terms in longitude down to 0.004°) and chapter 25 (the Sun's equation
 * of the centre). Between 2000 and 2050 its phases come within
 * 4 minutes of the published ones (usno-phases.test.ts).
 */

/** Terms of the Moon's longitude: multiples of D, M, M′ and F in a sine, and its size in degrees. Table 47.A. */
const TERMS = [
  [0, 0, 1, 0, 6.288774],
  [2, 0, -1, 0, 1.274027],
  [2, 0, 0, 0, 0.658314],
  [0, 0, 2, 0, 0.213618],
  [0, 1, 0, 0, -0.185116],
  [0, 0, 0, 2, -0.114332],
  [2, 0, -2, 0, 0.058793],
  [2, -1, -1, 0, 0.057066],
  [2, 0, 1, 0, 0.053322],
  [2, -1, 0, 0, 0.045758],
  [0, 1, -1, 0, -0.040923],
  [1, 0, 0, 0, -0.03472],
  [0, 1, 1, 0, -0.030383],
  [2, 0, 0, -2, 0.015327],
  [0, 0, 1, 2, -0.012528],
  [0, 0, 1, -2, 0.01098],
  [4, 0, -1, 0, 0.010675],
  [0, 0, 3, 0, 0.010034],
  [4, 0, -2, 0, 0.008548],
  [2, 1, -1, 0, -0.007888],
  [2, 1, 0, 0, -0.006766],
  [1, 0, -1, 0, -0.005163],
  [1, 1, 0, 0, 0.004987],
  [2, -1, 1, 0, 0.004036],
] as const;

/** J2000.0, in milliseconds since 1970. */
const J2000 = Date.UTC(2000, 0, 1, 12);

/** Milliseconds in a Julian century. */
const CENTURY = 36_525 * 86_400_000;

/** Terrestrial time less universal time, in milliseconds; a minute or two away from it by 2100. */
const DELTA_T = 69_000;

/** The Sun's aberration, in degrees. */
const ABERRATION = 0.0057;

/** Sine of an angle in degrees. */
const sin = (degrees: number) => Math.sin((degrees * Math.PI) / 180);

/**
 * Elongation of the Moon from the Sun, in ecliptic longitude: 0° at new moon, 90° at first quarter, 180° at full moon,
 * 270° at last quarter.
 * @returns degrees, from 0 to less than 360
 */
export function elongationAt(instant: Date): number {
  const t = (instant.getTime() + DELTA_T - J2000) / CENTURY;
  const d = 297.8501921 + 445267.1114034 * t - 0.0018819 * t ** 2;
  const sun = 357.5291092 + 35999.0502909 * t - 0.0001536 * t ** 2;
  const moon = 134.9633964 + 477198.8675055 * t + 0.0087414 * t ** 2;
  const node = 93.272095 + 483202.0175233 * t - 0.0036539 * t ** 2;
  let elongation = d + ABERRATION - centre(sun, t);
  for (const [ofD, ofSun, ofMoon, ofNode, size] of TERMS) {
    elongation += size * sin(ofD * d + ofSun * sun + ofMoon * moon + ofNode * node);
  }
  return ((elongation % 360) + 360) % 360;
}

/** The Sun's equation of the centre, in degrees. */
function centre(anomaly: number, t: number): number {
  return (1.914602 - 0.004817 * t) * sin(anomaly) + 0.019993 * sin(2 * anomaly);
}
