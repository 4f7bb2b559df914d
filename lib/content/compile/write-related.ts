import path from 'node:path';
import { digest } from '@/lib/digest';
import { readIfThere } from '@/lib/files/read-if-there';
import { writeWhole } from '@/lib/files/write-whole.mjs';
import type { PlainText } from '../body/plain-text';
import type { ContentIndex } from '../model';
import { type Store, writePacks } from '../store/store';
import { relate, type Terms, termsOf } from './relate';

/** Folder of the related articles, and store of their terms, which outlives a build. */
export type RelatedPlaces = {
  /** Folder of the packs; others in it are removed. */
  folder: string;
  /** The terms of articles. */
  terms: Store;
  /** Changes when this code does. */
  version: string;
};

/** Names the articles that the files in its folder were made of. */
const MADE_OF = 'made-of';

/**
 * Writes which articles are related, drafts left out: beside the index and not in it, since only an
 * article's page asks. Where no article has changed there is nothing to do.
 * @param content the index
 * @param readText gives the text of a document's body, by its path
 */
export async function writeRelated(
  { articles }: Pick<ContentIndex, 'articles'>,
  readText: (source: string) => PlainText,
  { folder, terms: store, version }: RelatedPlaces,
): Promise<void> {
  const published = articles.filter(({ draft }) => !draft);
  const parts = published.map(({ id, source, title, hash }) => [id, source, title, hash]);
  const madeOf = digest(JSON.stringify([version, parts]));
  const stamp = path.join(folder, MADE_OF);
  if ((await readIfThere(stamp)) === madeOf) return;
  const keys = new Map(
    published.map(({ source, title, hash }) => [source, digest(`${title}\n${hash}`)]),
  );
  const comparable = published.map(({ id, title, source }) => {
    const key = keys.get(source) ?? '';
    const known = store.get(source, key) as Terms | undefined;
    const terms = known ?? termsOf(title, readText(source));
    if (!known) store.put(source, key, terms);
    return { id, terms };
  });
  const related = relate(comparable);
  await writePacks(folder, new Map(published.map(({ id, source }) => [source, related.get(id)])));
  await store.sweep(keys);
  // Written last: once it is there, all packs are.
  writeWhole(stamp, madeOf);
}
