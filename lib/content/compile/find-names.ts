import { digest } from '@/lib/digest';
import { createFormFinder, outermost } from '@/lib/names/find-forms';
import { foldWidth } from '@/lib/names/fold-width';
import type { Name } from '@/lib/names/name';
import type { PlainText } from '../body/plain-text';
import type { ArticleEntry, NameEntry } from '../model';
import type { Store } from '../store/store';

/**
 * Finds which articles have which names, in whatever form: in title or text. What is inside a longer form belongs to
 * that. An article that has not changed is not read again while the list is the same.
 * @param words the list of names, and what else is known of words
 * @param articles newest first
 * @param readText gives the text of a document's body, by its path
 * @param store names found before
 * @returns the words, each name with the ids of its articles, newest first; no names where there is no list
 */
export async function findNames<W extends { names?: readonly Name[] }>(
  { names = [], ...words }: W,
  articles: readonly Pick<ArticleEntry, 'id' | 'source' | 'title' | 'hash'>[],
  readText: (source: string) => PlainText,
  store: Store,
): Promise<Omit<W, 'names'> & { names?: NameEntry[] }> {
  const madeBy = digest(JSON.stringify(names));
  const keys = new Map<string, string>();
  const having = new Map<string, string[]>(names.map(({ name }) => [name, []]));
  const find = names.length === 0 ? () => [] : createNamesFinder(names);
  for (const { id, source, title, hash } of names.length === 0 ? [] : articles) {
    const key = digest(`${madeBy}\n${title}\n${hash}`);
    keys.set(source, key);
    const known = store.get(source, key) as string[] | undefined;
    const found = known ?? find(`${title}\n${readText(source).text}`);
    if (!known) store.put(source, key, found);
    for (const name of found) having.get(name)?.push(id);
  }
  await store.sweep(keys);
  const entries = names.map((entry) => ({ ...entry, articles: having.get(entry.name) ?? [] }));
  return { ...words, ...(entries.length > 0 && { names: entries }) };
}

/** Finds the names that a text has in some form. */
function createNamesFinder(names: readonly Name[]): (text: string) => string[] {
  const owners = new Map(
    names.flatMap(({ name, forms, never }) =>
      [name, ...forms, ...never].map((form) => [foldWidth(form).text, name] as const),
    ),
  );
  const find = createFormFinder([...owners.keys()].filter((form) => form.length > 1));
  return (text) => {
    const places = outermost(find(foldWidth(text).text));
    return [...new Set(places.map(({ form }) => owners.get(form) ?? ''))];
  };
}
