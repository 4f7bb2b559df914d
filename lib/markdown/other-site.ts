/**
 * Beginning of another site's address: a scheme that a browser fetches, or `//host`; in every other address a colon
 * belongs to a file's name.
 */
const OTHER_SITE = /^(?:https?:)?\/\//iu;

/** Whether a picture is taken from another site, by its address as written. */
export function isOnOtherSite(src: string): boolean {
  return OTHER_SITE.test(src);
}
