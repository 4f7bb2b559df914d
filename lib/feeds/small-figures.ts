/** Figures and signs that are set below or above the line (Unicode, block 2070–209F, and Latin-1), for 0 to 9, + and −. */
const SMALL = { sub: '₀₁₂₃₄₅₆₇₈₉₊₋', sup: '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻' };

/** Whether a name is of the element that sets what is in it below the line, or above it. */
export function isSide(name: string): name is keyof typeof SMALL {
  return Object.hasOwn(SMALL, name);
}

/** Writes a whole number below or above the line in characters of its own; null for other words. */
export function inSmallFigures(words: string, side: keyof typeof SMALL): string | null {
  if (!/^[+−-]?\d+$/u.test(words)) return null;
  return words
    .replace('−', '-')
    .replaceAll(/./gu, (each) => SMALL[side]['0123456789+-'.indexOf(each)] ?? each);
}
