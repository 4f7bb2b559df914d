import { slugify } from '@/lib/chinese/slug';

/**
 * An old address in the one form in which it is kept and looked up: decoded, without a slash or
 * `index.html` at its end, as Jekyll serves both.
 * @param path from the root, percent-encoded or not
 * @returns null when the path cannot be decoded
 */
export function normaliseAddress(path: string): string | null {
  try {
    return tidyAddress(decodeURIComponent(path));
  } catch {
    return null;
  }
}

/** A decoded address in that form. */
export function tidyAddress(decoded: string): string {
  return decoded.normalize('NFC').replace(/(?:\/index\.html|\/)*$/iu, '') || '/';
}

/** An old address as it is looked up in other letter case. */
export function foldAddress(address: string): string {
  return address.toLowerCase();
}

/**
 * Reads the default address of a Jekyll post, `/:categories/:year/:month/:day/:title.html`
 * (https://jekyllrb.com/docs/permalinks/, the style `date`). There may be any number of categories.
 * @param address as `normaliseAddress` gives it
 * @returns day and slug of the article it would be, or null when it is not of this form
 */
export function readJekyllAddress(address: string): { day: string; slug: string } | null {
  const found = /^\/(?:.+\/)?(\d{4})\/(\d{2})\/(\d{2})\/([^/]+)\.html$/iu.exec(address);
  if (!found) return null;
  return { day: found.slice(1, 4).join('-'), slug: slugify(found[4] ?? '') };
}
