/** Files of the publication's own that are served at the root of its site, beside its pages: their names, and their types. */

/** Media types by the endings of the files' names: nothing else is served there. */
const TYPES: Readonly<Record<string, string>> = {
  txt: 'text/plain; charset=utf-8',
  html: 'text/html; charset=utf-8',
  htm: 'text/html; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  json: 'application/json',
  asc: 'application/pgp-keys',
  ico: 'image/x-icon',
  png: 'image/png',
};

/** The endings, as editors are told of them. */
export const ROOT_ENDINGS = Object.keys(TYPES).map((ending) => `.${ending}`);

/** The one folder that others than the site itself look into (RFC 8615). */
export const WELL_KNOWN = '.well-known';

/** Form of a name at the root, as a regular expression: no page's name ends so. */
export const ROOT_NAME = String.raw`[A-Za-z0-9_][\w.\-]*\.(?:${Object.keys(TYPES).join('|')})`;

/** Form of a name in that folder, where many have no ending. */
export const WELL_KNOWN_NAME = String.raw`[A-Za-z0-9_][\w.\-]*`;

/** Name of a file of a type of its own without an ending (Apple, "Supporting associated domains"). */
const ASSOCIATION = 'apple-app-site-association';

/**
 * The media type of such a file.
 * @param name of the file
 */
export function rootFileType(name: string): string {
  if (name === ASSOCIATION) return 'application/json';
  const ending = name.slice(name.lastIndexOf('.') + 1);
  return (Object.hasOwn(TYPES, ending) ? TYPES[ending] : undefined) ?? 'text/plain; charset=utf-8';
}
