import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Range } from '@/lib/html/text-line';
import { compiledFiles, type CompiledContent } from './compiled-files';

/** Words of a text that the other locale says otherwise: their place in UTF-16 code units, and what it says. */
export type Reworded = readonly [from: number, to: number, words: string];

/** Texts of an article that search needs beside the index. */
export type SearchText = {
  /** The article's id. */
  id: string;
  /** The text of its body, in NFC. */
  text: string;
  /** Ranges of it that are the same in every locale; absent where there are none. */
  kept?: Range[];
  /** Its words that the other locale says otherwise; absent where there are none. */
  reworded?: Reworded[];
  /** Its headings, and as that locale has them. */
  headings: string[];
  /** The pinyin of its title and its authors, as `toSyllables` writes it. */
  syllables: string;
  /** Words that its text says again and again, with a space between. */
  words: string;
  /** Their pinyin, a word's syllables joined, in the same order. */
  spoken: string;
};

/**
 * Encoding of the kept texts: that of strings in memory. Decoding the UTF-8 of 1,000 posts takes 50 ms of a server's
 * start, this 3 ms.
 */
export const SEARCH_ENCODING = 'utf16le';

/** Writes texts as they are kept: JSON Lines (https://jsonlines.org/), in `SEARCH_ENCODING`. */
export function formatSearchTexts(texts: readonly SearchText[]): Buffer {
  const lines = texts.map((text) => `${JSON.stringify(text)}\n`);
  return Buffer.from(lines.join(''), SEARCH_ENCODING);
}

/**
 * Reads the search data of all articles, scheduled ones too; drafts are not in it.
 * @param content content that is searched
 * @param expected ids of articles that must be among them
 * @throws {Error} when there is none, or one is missing: build again
 */
export async function readSearchTexts(
  content: CompiledContent,
  expected: Iterable<string> = [],
): Promise<SearchText[]> {
  const parts: SearchText[][] = [];
  for await (const part of searchTextsByMonth(content, expected)) parts.push(part);
  return parts.flat();
}

/** Reads the same, a month at a time. What is missing is told of at the end. */
export async function* searchTextsByMonth(
  content: CompiledContent,
  expected: Iterable<string> = [],
): AsyncGenerator<SearchText[], void> {
  const folder = compiledFiles(content).search;
  const missing = new Set(expected);
  for (const file of await readdir(folder)) {
    if (!file.endsWith('.jsonl')) continue;
    const lines = await readFile(
      path.join(/* turbopackIgnore: true */ folder, file),
      SEARCH_ENCODING,
    );
    const texts = lines
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as SearchText);
    for (const { id } of texts) missing.delete(id);
    yield texts;
  }
  const [first] = missing;
  if (first === undefined) return;
  throw new Error(
    `搜索数据里缺 ${missing.size} 篇文章（如 ${first}），请重新构建 / The search data lacks ${missing.size} articles (${first} is one): build again. ${folder}`,
  );
}
