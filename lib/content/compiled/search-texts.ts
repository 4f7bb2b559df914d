import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { compiledFiles, type CompiledContent } from './compiled-files';

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
 * How texts are kept: as strings are in memory. Decoding the UTF-8 of 1,000 posts takes 50 ms of a
 * server's start, this 3 ms.
 */
export const SEARCH_ENCODING = 'utf16le';

/** Writes texts as they are kept: JSON Lines (https://jsonlines.org/), in `SEARCH_ENCODING`. */
export function formatSearchTexts(texts: readonly SearchText[]): Buffer {
  const lines = texts.map((text) => `${JSON.stringify(text)}\n`);
  return Buffer.from(lines.join(''), SEARCH_ENCODING);
}

/**
 * Reads the search data of all articles, scheduled ones too; drafts are not in it.
 * @param content what is searched
 * @throws {Error} when there is none: build again
 */
export async function readSearchTexts(content: CompiledContent): Promise<SearchText[]> {
  const parts: SearchText[][] = [];
  for await (const part of searchTextsByMonth(content)) parts.push(part);
  return parts.flat();
}

/** Reads the same, a month at a time. */
export async function* searchTextsByMonth(
  content: CompiledContent,
): AsyncGenerator<SearchText[], void> {
  const folder = compiledFiles(content).search;
  for (const file of await readdir(folder)) {
    if (!file.endsWith('.jsonl')) continue;
    const lines = await readFile(
      path.join(/* turbopackIgnore: true */ folder, file),
      SEARCH_ENCODING,
    );
    yield lines
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as SearchText);
  }
}
