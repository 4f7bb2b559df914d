import { mkdir, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { digest } from '@/lib/digest';
import { removeUnused } from '@/lib/files/remove-unused';
import { writeWhole } from '@/lib/files/write-whole.mjs';
import type { PlainText } from '../body/plain-text';
import type { ArticleEntry } from '../model';

/** Characters of bodies, as readers count them, each once. */
export type BodyCharacters = {
  /** All of them. */
  text: string[];
  /** Characters of headings. */
  headings: string[];
};

/** Text in which each character is a grapheme: most is, and segmenting costs ten times as much. */
const SINGLE = /^[\x20-\x7E\p{Script=Han}\u3000-\u3029\uFF01-\uFF5E“”‘’…—·]*$/u;

/** The characters of some texts as readers count them, each once, in order. */
export function distinctGraphemes(texts: readonly string[]): string[] {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'grapheme' });
  const all = new Set<string>();
  for (const text of texts) {
    if (SINGLE.test(text)) for (const character of text) all.add(character);
    else for (const { segment } of segmenter.segment(text)) all.add(segment);
  }
  return [...all].sort();
}

/**
 * Tells what bodies are written with, drafts too. What a month needs is kept, in a file that is named by what it was
 * found in: a changed post costs its month alone.
 * @param readText gives the text of a document's body, by its path
 * @param cache cache folder; what else is there is removed
 */
export async function charactersOfBodies(
  articles: readonly Pick<ArticleEntry, 'source' | 'day' | 'hash'>[],
  readText: (source: string) => PlainText,
  cache: string,
): Promise<BodyCharacters> {
  await mkdir(cache, { recursive: true });
  const known = new Set(await readdir(cache));
  const months = new Map<string, typeof articles>();
  for (const article of articles) {
    const month = article.day.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), article]);
  }
  const files = new Set<string>();
  const found: BodyCharacters[] = [];
  for (const [month, those] of months) {
    const file = `${month}-${digest(those.map(({ source, hash }) => `${source} ${hash}`).join('\n'))}.json`;
    files.add(file);
    found.push(
      known.has(file)
        ? (JSON.parse(await readFile(path.join(cache, file), 'utf8')) as BodyCharacters)
        : findIn(those, readText, path.join(cache, file)),
    );
  }
  await removeUnused(cache, files);
  const together = (part: keyof BodyCharacters) => [
    ...new Set(found.flatMap((each) => each[part])),
  ];
  return { text: together('text'), headings: together('headings') };
}

function findIn(
  articles: readonly Pick<ArticleEntry, 'source'>[],
  readText: (source: string) => PlainText,
  file: string,
): BodyCharacters {
  const texts = articles.map(({ source }) => readText(source));
  const found = {
    text: distinctGraphemes(texts.flatMap(({ text }) => text.split('\n'))),
    headings: distinctGraphemes(texts.flatMap(({ headings }) => headings)),
  };
  writeWhole(file, JSON.stringify(found));
  return found;
}
