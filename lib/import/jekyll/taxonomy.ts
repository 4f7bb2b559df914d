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

/** Names in a field; a text is several between spaces where the field's name is in the plural. */
function namesIn(value: unknown, spaced: boolean): string[] {
  if (Array.isArray(value)) return value.flat(5).flatMap((each) => namesIn(each, false));
  if (typeof value !== 'string' && typeof value !== 'number') return [];
  const text = String(value).trim();
  if (text === '') return [];
  return spaced ? text.split(/\s+/u) : [text];
}
