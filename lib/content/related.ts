import path from 'node:path';
import { folders } from './compile/folders';
import { readIfThere } from './compile/read-if-there';
import type { Article } from './model';

/** Ids of related articles, nearest first, by the id of the article; one file a month. */
export type RelatedOfMonth = Record<string, string[]>;

/** Name of the file that holds what is related to the articles of a day's month. */
export function relatedName(day: string): string {
  return `${day.slice(0, 7)}.json`;
}

/**
 * Reads which articles are related to one; drafts have none.
 * @returns ids, nearest first; scheduled articles too
 */
export async function readRelated({ id, day }: Pick<Article, 'id' | 'day'>): Promise<string[]> {
  const folder = path.join(/* turbopackIgnore: true */ process.cwd(), folders.related);
  const file = path.join(/* turbopackIgnore: true */ folder, relatedName(day));
  const json = await readIfThere(file);
  return json === null ? [] : ((JSON.parse(json) as RelatedOfMonth)[id] ?? []);
}
