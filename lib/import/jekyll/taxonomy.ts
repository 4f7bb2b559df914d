/**
 * A post's categories as Jekyll has them: the folders before `_posts`, then those of the front matter,
 * each once; lists in lists are one list.
 * @param above the folders before `_posts`
 */
export function categoriesOf(above: string, fields: Readonly<Record<string, unknown>>): string[] {
  const folders = above.split('/').filter(Boolean);
  return [
    ...new Set([
      ...folders,
      ...namesIn(fields.category, false),
      ...namesIn(fields.categories, true),
    ]),
  ];
}

/**
 * The categories that stand in a post's address. Jekyll 4.3.1 takes a list in a list for a name there, written as
 * Ruby shows it, and its names once more at the end.
 */
export function categoriesInAddress(
  above: string,
  fields: Readonly<Record<string, unknown>>,
): string[] {
  const { categories } = fields;
  if (!Array.isArray(categories) || !categories.some(Array.isArray))
    return categoriesOf(above, fields);
  const written = categories.map((each: unknown) =>
    Array.isArray(each) ? `[${each.map((name) => JSON.stringify(name)).join(', ')}]` : each,
  );
  const nested: unknown[] = categories.filter((each) => Array.isArray(each)).flat(5);
  return categoriesOf(above, { ...fields, categories: [...written, ...nested] });
}

/** Names in a field; a text is several between spaces where the field's name is in the plural. */
function namesIn(value: unknown, spaced: boolean): string[] {
  if (Array.isArray(value)) return value.flat(5).flatMap((each) => namesIn(each, false));
  if (typeof value !== 'string' && typeof value !== 'number') return [];
  const text = String(value).trim();
  if (text === '') return [];
  return spaced ? text.split(/\s+/u) : [text];
}
