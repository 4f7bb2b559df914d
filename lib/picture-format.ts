/** What a drawn picture is kept as: type alone is sharper and lighter as PNG, a photograph is a fifth as JPEG. */
export const FORMATS = { png: 'image/png', jpg: 'image/jpeg' } as const;

/** The ending of a picture's address. */
export type PictureFormat = keyof typeof FORMATS;

/** What the pictures of an article are kept as, by whether a picture of ours stands above it. */
export function formatOf({ cover }: { cover: { picture?: unknown } | null }): PictureFormat {
  return cover?.picture === undefined ? 'png' : 'jpg';
}
