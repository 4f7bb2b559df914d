import { mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import { frequentWords } from '@/lib/chinese/frequent-words';
import { digest } from '@/lib/digest';
import { removeUnused } from '@/lib/files/remove-unused';
import { writeWhole } from '@/lib/files/write-whole';
import type { PlainText } from '../body/plain-text';
import { formatSearchTexts, SEARCH_ENCODING } from '../compiled/search-texts';
import type { ArticleEntry, ContentIndex } from '../model';

/** Form of the files: encoding and fields. With another one they are written anew. */
const FORMAT = [SEARCH_ENCODING, 'words', 'kept'];

/** An article in the search data, and who signs it. */
type Signed = ArticleEntry & { names: string[] };

/**
 * Writes the search data: the texts of all articles but drafts, a file a month. A file is named by
 * what it is made of and how it is written, so that a changed post costs its month alone.
 * @param content the index
 * @param readText gives the text of a document's body, by its path
 * @param folder folder of the files; others in it are removed
 */
export async function writeSearchTexts(
  { articles, authors }: Pick<ContentIndex, 'articles' | 'authors'>,
  readText: (source: string) => PlainText,
  folder: string,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const present = new Set(await readdir(folder));
  const names = new Map(authors.map(({ id, name }) => [id, name]));
  const published = articles
    .filter(({ draft }) => !draft)
    .map((article) => ({ ...article, names: article.authors.map((id) => names.get(id) ?? id) }));
  const months = new Set(published.map(({ day }) => day.slice(0, 7)));
  const files = new Set<string>();
  for (const month of months) {
    const those = published.filter(({ day }) => day.startsWith(month));
    const parts = those.map(({ id, title, names: by, hash }) => [id, title, by, hash]);
    const file = `${month}-${digest(JSON.stringify([FORMAT, parts]))}.jsonl`;
    files.add(file);
    if (!present.has(file)) await writeMonth(path.join(folder, file), those, readText);
  }
  await removeUnused(folder, files);
}

async function writeMonth(
  file: string,
  articles: readonly Signed[],
  readText: (source: string) => PlainText,
): Promise<void> {
  // Its dictionary takes 0.1 s to load: not where nothing has changed.
  const { toSyllables } = await import('@/lib/chinese/syllables');
  const readings = new Map<string, string>();
  const read = (word: string) => {
    const known = readings.get(word) ?? toSyllables(word).replaceAll(' ', '');
    readings.set(word, known);
    return known;
  };
  const texts = articles.map(({ id, title, names, source }) => {
    const plain = readText(source);
    const words = frequentWords(plain.text);
    return {
      id,
      ...plain,
      syllables: toSyllables([title, ...names].join('\n')),
      words: words.join(' '),
      spoken: words.map(read).join(' '),
    };
  });
  writeWhole(file, formatSearchTexts(texts));
}
