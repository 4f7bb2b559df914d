import { mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import { removeUnused } from '../images/remove-unused';
import type { ArticleEntry } from '../model';
import { twinName } from '../twin';
import type { Texts } from './texts';
import { writeWhole } from './write-whole';

/**
 * Writes the Markdown of all articles' bodies, each a file named as its body.
 * @param texts of the bodies
 * @param folder where the files go; others in it are removed
 */
export async function writeTwins(
  articles: readonly Pick<ArticleEntry, 'document'>[],
  texts: Pick<Texts, 'read' | 'isNew'>,
  folder: string,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const present = new Set(await readdir(folder));
  const names = new Map(articles.map(({ document }) => [twinName(document), document]));
  for (const [name, document] of names) {
    if (present.has(name) && !texts.isNew(document)) continue;
    const { twin } = texts.read(document);
    writeWhole(path.join(folder, name), JSON.stringify(twin));
  }
  await removeUnused(folder, new Set(names.keys()));
}
