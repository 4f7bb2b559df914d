import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { folders } from './compile/folders';

/** What search must know of an article beside the index. */
export type SearchText = {
  /** The article's id. */
  id: string;
  /** The text of its body, in NFC. */
  text: string;
  /** Its headings. */
  headings: string[];
  /** The pinyin of its title and its authors, as `toSyllables` writes it. */
  syllables: string;
};

/**
 * Writes texts as they are kept: JSON Lines (https://jsonlines.org/), which are read as fast as
 * JSON and joined without being read.
 */
export function formatSearchTexts(texts: readonly SearchText[]): string {
  return texts.map((text) => `${JSON.stringify(text)}\n`).join('');
}

/**
 * Reads the search data of all articles, scheduled ones too; drafts are not in it.
 * @throws {Error} when there is none: build again
 */
export async function readSearchTexts(): Promise<SearchText[]> {
  const folder = path.join(/* turbopackIgnore: true */ process.cwd(), folders.search);
  const files = await readdir(folder);
  const read = (file: string) =>
    readFile(path.join(/* turbopackIgnore: true */ folder, file), 'utf8');
  const parts = await Promise.all(files.filter((file) => file.endsWith('.jsonl')).map(read));
  return parts.flatMap((part) =>
    part
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as SearchText),
  );
}
