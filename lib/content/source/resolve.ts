import { foldName } from '@/lib/chinese/slug';

/** A document that others refer to by id, name or alias. */
export type Named = {
  /** Its id: the file's name without the extension. */
  id: string;
  /** Its name as shown. */
  name: string;
  /** Other names it goes by. */
  aliases: readonly string[];
};

/** Finds the id that a name stands for, or null. Case, width and surrounding space are folded. */
export type Resolve = (name: string) => string | null;

/** Builds a lookup over documents. Ids come before names, names before aliases, the first document first. */
export function createResolve(documents: readonly Named[]): Resolve {
  const ids = new Map<string, string>();
  const add = (name: string, id: string) => {
    const key = foldName(name);
    if (!ids.has(key)) ids.set(key, id);
  };
  for (const { id } of documents) add(id, id);
  for (const { id, name } of documents) add(name, id);
  for (const { id, aliases } of documents) for (const alias of aliases) add(alias, id);
  return (name) => ids.get(foldName(name)) ?? null;
}
