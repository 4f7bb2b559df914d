/**
 * Formats of a drawn picture and their media types: type alone is sharper and lighter as PNG, a photograph is a fifth
 * as JPEG.
 */
export const FORMATS = { png: 'image/png', jpg: 'image/jpeg' } as const;

/** The ending of a picture's address. */
export type PictureFormat = keyof typeof FORMATS;

/** Chooses the format of an article's pictures, by whether a picture of ours stands above it. */
export function formatOf({ cover }: { cover: { picture?: unknown } | null }): PictureFormat {
  return cover?.picture === undefined ? 'png' : 'jpg';
}
