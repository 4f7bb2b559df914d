import { allowedClasses } from '../sanitize-schema';

/** Attributes that may be written, by their names in HTML; each has a place in the tree of HTML. */
const allowed: ReadonlySet<string> = new Set(['title', 'lang', 'width', 'height', 'cite']);

/** Where a link opens is the reader's choice, and what it tells the other site is ours: no loss. */
const ignored: ReadonlySet<string> = new Set(['target', 'rel']);

/** `.class`, `#id`, `key="value"`, or a word that refers to something. */
const ITEM =
  /\.(?<name>[^\s.#="']+)|#(?<id>[^\s.#="']+)|(?<key>[\w:-]+)=(?:"(?<double>[^"]*)"|'(?<single>[^']*)')|(?<other>\S+)/gu;

/** What an attribute list says. */
export type Attributes = {
  /** For the tree of HTML. */
  properties: Record<string, string | string[]>;
  /** Whether it has the list before it replaced by a table of contents. */
  toc: boolean;
  /** What is not understood or not allowed, as written. */
  unknown: string[];
};

/**
 * Reads an attribute list of kramdown by the allow-list: `class`, `id`, `title`, `lang`, `width`,
 * `height`, `cite`.
 * @param list what stands between `{:` and `}`
 */
export function readAttributes(list: string): Attributes {
  const attributes: Attributes = { properties: {}, toc: false, unknown: [] };
  const classes: string[] = [];
  for (const { 0: written, groups } of list.matchAll(ITEM)) {
    const { name, id, key = '', double, single, other } = groups ?? {};
    const value = double ?? single ?? '';
    if (name !== undefined) classes.push(name);
    else if (key === 'class') classes.push(...value.split(/\s+/u).filter(Boolean));
    else if (id !== undefined || key === 'id') attributes.properties.id = id ?? value;
    else if (allowed.has(key)) attributes.properties[key] = value;
    else if (other === 'toc') attributes.toc = true;
    else if (!ignored.has(key)) attributes.unknown.push(written);
  }
  const known = classes.filter(isAllowedClass);
  if (known.length > 0) attributes.properties.className = known;
  attributes.unknown.push(
    ...classes.filter((name) => !isAllowedClass(name)).map((name) => `.${name}`),
  );
  return attributes;
}

function isAllowedClass(name: string): boolean {
  return (allowedClasses as readonly string[]).includes(name);
}
