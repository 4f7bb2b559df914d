/**
 * The categories of a post, each once: a text is one name, a list a hierarchy, lists in a list are several.
 * We have no hierarchies: each name is a category of its own.
 */
export function namesOf(value: unknown): string[] {
  const names = [value]
    .flat(5)
    .filter((each) => typeof each === 'string' || typeof each === 'number')
    .map((each) => String(each).trim());
  return [...new Set(names)].filter(Boolean);
}

/**
 * The hierarchy that stands in a post's address: of several the last.
 * @param value as written
 */
export function hierarchyOf(value: unknown): string[] {
  if (!Array.isArray(value) || !value.some(Array.isArray)) return namesOf(value);
  return namesOf(value.at(-1));
}
