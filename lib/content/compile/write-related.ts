import path from 'node:path';
import { digest } from '../digest';
import { removeUnused } from '../images/remove-unused';
import type { ContentIndex } from '../model';
import type { PlainText } from '../plain-text';
import { relatedName, type RelatedOfMonth } from '../related';
import { openCache } from './cache';
import { readIfThere } from './read-if-there';
import { relate } from './relate';
import { termsOf, type Terms } from './terms';
import { writeWhole } from './write-whole';

/** Where the related articles go, and where their terms outlive a build. */
export type RelatedPlaces = {
  /** Folder of the files of months; others in it are removed. */
  folder: string;
  /** File of the terms by article. */
  cacheFile: string;
  /** Changes when this code does. */
  version: string;
};

/** Names the articles that the files in its folder were made of. */
const MADE_OF = 'made-of';

/**
 * Writes which articles are related, drafts left out: a file a month, beside the index and not in it,
 * since only an article's page asks. Where no article has changed there is nothing to do.
 * @param content the index
 * @param readText gives the text of a body
 */
export async function writeRelated(
  { articles }: Pick<ContentIndex, 'articles'>,
  readText: (body: string) => PlainText,
  { folder, cacheFile, version }: RelatedPlaces,
): Promise<void> {
  const published = articles.filter(({ draft }) => !draft);
  const parts = published.map(({ id, title, document }) => [id, title, document]);
  const madeOf = digest(JSON.stringify([version, parts]));
  const stamp = path.join(folder, MADE_OF);
  if ((await readIfThere(stamp)) === madeOf) return;
  const cache = await openCache(cacheFile, version);
  const comparable = [];
  for (const { id, title, document } of published) {
    const key = digest(`${title}\n${document}`);
    const known = cache.get(key) as Terms | undefined;
    const terms = known ?? termsOf(title, readText(document));
    if (!known) cache.set(key, terms);
    comparable.push({ id, terms });
  }
  const related = relate(comparable);
  const months = new Map<string, RelatedOfMonth>();
  for (const { id, day } of published) {
    const name = relatedName(day);
    months.set(name, { ...months.get(name), [id]: related.get(id) ?? [] });
  }
  for (const [name, month] of months) writeWhole(path.join(folder, name), JSON.stringify(month));
  await removeUnused(folder, new Set([...months.keys(), MADE_OF]));
  cache.save();
  // Last: once it is there, all is.
  writeWhole(stamp, madeOf);
}
