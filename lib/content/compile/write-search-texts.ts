import { mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import { frequentWords } from '@/lib/chinese/frequent-words';
import { digest } from '@/lib/digest';
import { removeUnused } from '@/lib/files/remove-unused';
import { writeWhole } from '@/lib/files/write-whole.mjs';
import type { Converter } from '@/lib/script-conversion/converter';
import { NO_HOUSE } from '@/lib/script-conversion/house-dictionary';
import { site } from '@/lib/site';
import type { PlainText } from '../body/plain-text';
import { formatSearchTexts, SEARCH_ENCODING } from '../compiled/search-texts';
import { isInOtherScript } from '../library/script-of';
import type { ArticleEntry, ContentIndex } from '../model';
import { reword } from './reword';

/** Form of the files: encoding and fields. With another one they are written anew. */
const FORMAT = [SEARCH_ENCODING, 'words', 'kept', 'reworded'];

/** An article in the search data, and who signs it. */
type Signed = ArticleEntry & { names: string[] };

/** The house dictionary, which says how an article in the other script is worded in ours. */
type House = ContentIndex['house'];

/**
 * Writes the search data: the texts of all articles but drafts, a file a month. A file is named by
 * what it is made of and how it is written, so that a changed post costs its month alone.
 * @param content the index
 * @param readText gives the text of a document's body, by its path
 * @param folder folder of the files; others in it are removed
 */
export async function writeSearchTexts(
  { articles, authors, house }: Pick<ContentIndex, 'articles' | 'authors' | 'house'>,
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
    const wording = those.some(isForeign) ? [site.traditional, house] : [];
    const file = `${month}-${digest(JSON.stringify([FORMAT, parts, wording]))}.jsonl`;
    files.add(file);
    if (!present.has(file)) await writeMonth(path.join(folder, file), those, { readText, house });
  }
  await removeUnused(folder, files);
}

async function writeMonth(
  file: string,
  articles: readonly Signed[],
  { readText, house }: { readText: (source: string) => PlainText; house: House },
): Promise<void> {
  // Its dictionary takes 0.1 s to load: not where nothing has changed.
  const { toSyllables } = await import('@/lib/chinese/syllables');
  const readings = new Map<string, string>();
  const read = (word: string) => {
    const known = readings.get(word) ?? toSyllables(word).replaceAll(' ', '');
    readings.set(word, known);
    return known;
  };
  const converter = articles.some(isForeign) ? await toOurScript(house) : null;
  const texts = articles.map((article) => {
    const { id, title, names, source } = article;
    const plain = readText(source);
    const shown = converter && isForeign(article) ? shownIn(converter, title, plain) : null;
    const words = [plain.text, ...(shown ? [shown.text] : [])].flatMap(frequentWords);
    const unique = [...new Set(words)];
    return {
      id,
      ...plain,
      ...shown?.data,
      syllables: toSyllables([title, ...(shown ? [shown.title] : []), ...names].join('\n')),
      words: unique.join(' '),
      spoken: unique.map(read).join(' '),
    };
  });
  writeWhole(file, formatSearchTexts(texts));
}

function isForeign({ lang }: Pick<ArticleEntry, 'lang'>): boolean {
  return isInOtherScript(lang, site.defaultLocale);
}

async function toOurScript(house: House): Promise<Converter> {
  const { converterTo } = await import('@/lib/script-conversion/converter');
  const settings = { variant: site.traditional, house: house ?? NO_HOUSE };
  return converterTo(site.defaultLocale, settings);
}

/** Search data of an article in the other script, as far as our readers read other words. */
function shownIn({ text, pieces }: Converter, title: string, plain: PlainText) {
  const headings = [...plain.headings, ...plain.headings.map(text)];
  const reworded = reword(plain, pieces);
  return {
    title: text(title),
    text: text(plain.text),
    data: { headings: [...new Set(headings)], ...(reworded.length > 0 && { reworded }) },
  };
}
