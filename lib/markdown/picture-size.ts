const PIXELS = /^(\d{1,4})(?:\.\d+)?(?:px)?$/u;
const SHARE = /^\d{1,2}(?:\.\d+)?%$|^100%$/u;

/**
 * Reads a width or a height that an editor asks for: whole pixels (`160`, `160px`), or a share of the
 * column (`50%`).
 * @returns it as an attribute has it; null for what is no length, or nothing to be seen
 */
export function readLength(written: string): string | null {
  const value = written.trim();
  if (SHARE.test(value) && parseFloat(value) > 0) return value;
  const [, pixels = '0'] = PIXELS.exec(value) ?? [];
  return Number(pixels) > 0 ? String(Number(pixels)) : null;
}
