/**
 * Bytes in UTF-8 that the last part of an address may have. The build writes pages to files of that
 * name, of which a file system takes 255 with what Next adds.
 */
export const MAX_SLUG = 240;

/** The bytes of a slug in UTF-8, where they are too many; or null. */
export function excessOf(slug: string): number | null {
  const bytes = Buffer.byteLength(slug);
  return bytes > MAX_SLUG ? bytes : null;
}
