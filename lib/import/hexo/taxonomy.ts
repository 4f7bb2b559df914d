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
 * The hierarchies of a post's categories, one of which stands in its address: the one whose last category was
 * the last that Hexo met for the first time in any post (hexo 8.1.2, `filter/post_permalink.js`).
 * @param value as written
 * @returns the likeliest first
 */
export function hierarchiesOf(value: unknown): string[][] {
  if (!Array.isArray(value) || !value.some(Array.isArray)) return [namesOf(value)];
  return value
    .map(namesOf)
    .filter((names) => names.length > 0)
    .reverse();
}
